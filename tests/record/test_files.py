"""Files written whole or not at all."""

import errno
import os
import stat
import sys

import pytest

from chairconsole.record import files
from chairconsole.record.errors import RecordError
from chairconsole.record.files import make_folder, status_of, write_whole

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and file modes of POSIX")


def test_what_is_not_there_and_what_cannot_be_looked_at_are_told_apart(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("x")
    assert files.status_of(file).st_size == 1
    for path, code in (
        (tmp_path / "none", "missing"),
        (file / "below", "missing"),
        (tmp_path / "nul\0l", "missing"),
        (tmp_path / ("x" * 300), "name_too_long"),
    ):
        with pytest.raises(RecordError) as raised:
            files.status_of(path)
        assert raised.value.code == code


def test_a_disk_that_fails_is_said(tmp_path, monkeypatch):
    def fail(_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("pathlib.Path.stat", fail)
    with pytest.raises(RecordError) as raised:
        files.status_of(tmp_path)
    assert (raised.value.code, raised.value.details) == ("disk_error", {"reason": "Input/output error"})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folders")
def test_the_disk_is_waited_for_only_where_a_file_must_outlast_a_power_cut(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle)))
    write_whole(tmp_path / "a.txt", "x", overwrite=True, lasting=False)
    assert synced == []
    write_whole(tmp_path / "a.txt", "x", overwrite=True)
    file, folder = synced
    assert (file.st_size, stat.S_ISDIR(folder.st_mode)) == (1, True)
    with files.temporary_beside(tmp_path / "b.txt", private=True) as temporary:
        files.put_in_place(temporary, tmp_path / "b.txt", overwrite=False)
    assert len(synced) == 3, "the folder alone"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows syncs no folders")
@pytest.mark.parametrize(("number", "matters"), [(errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True)])
def test_a_disk_that_syncs_no_folders_will_do(tmp_path, monkeypatch, number, matters):
    def fail(_):
        raise OSError(number, "")

    monkeypatch.setattr(os, "fsync", fail)
    if matters:
        with pytest.raises(OSError, match=str(number)):
            files.sync_folder(tmp_path)
    else:
        files.sync_folder(tmp_path)


def test_text_and_bytes_are_written(tmp_path, opened):
    write_whole(tmp_path / "a.txt", "Zürich\n", overwrite=False)
    write_whole(tmp_path / "b.bin", b"\x00\xff", overwrite=False)
    assert (tmp_path / "a.txt").read_bytes() == "Zürich\n".encode()
    assert (tmp_path / "b.bin").read_bytes() == b"\x00\xff"
    assert len(list(tmp_path.iterdir())) == 2
    assert opened() == []


def test_an_existing_file_is_only_overwritten_when_asked(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(RecordError) as raised:
        write_whole(path, "new", overwrite=False)
    assert raised.value.code == "exists"
    assert path.read_text() == "old"
    write_whole(path, "new", overwrite=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path):
    path = tmp_path / "a.txt"
    with files.temporary_beside(path, private=False) as temporary:
        path.write_text("somebody else's")
        with pytest.raises(RecordError) as raised:
            files.put_in_place(temporary, path, overwrite=False)
    assert raised.value.code == "exists"
    assert path.read_text() == "somebody else's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_second_names_will_do(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.hardlink_to", refuse)
    path = tmp_path / "a.txt"
    write_whole(path, "new", overwrite=False)
    assert path.read_text() == "new"
    with files.temporary_beside(path, private=False) as temporary, pytest.raises(RecordError, match="exists already"):
        files.put_in_place(temporary, path, overwrite=False)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("place", "code"), [("none/a.txt", "missing"), ("file/a.txt", "missing")])
def test_a_place_that_is_no_folder_is_said(place, code, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordError) as raised:
        write_whole(tmp_path / place, "x", overwrite=True)
    assert raised.value.code == code
    assert raised.value.details["reason"]


def test_a_folder_that_may_not_be_written_is_said(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(RecordError) as raised:
        write_whole(tmp_path / "a.txt", "x", overwrite=True)
    assert (raised.value.code, raised.value.details) == ("folder_not_writable", {"reason": "Permission denied"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_neither_a_folder_nor_a_pipe_is_written(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "folder"):
        with pytest.raises(RecordError) as raised:
            write_whole(tmp_path / name, "x", overwrite=True)
        assert raised.value.code == "not_a_file"


def test_no_file_takes_the_place_of_a_folder(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with files.temporary_beside(folder, private=False) as temporary, pytest.raises(RecordError) as raised:
        files.put_in_place(temporary, folder, overwrite=True)
    assert raised.value.details["reason"]
    assert list(tmp_path.iterdir()) == [folder]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RecordError) as raised:
        write_whole(path, "new", overwrite=True)
    assert (raised.value.code, raised.value.details) == ("disk_full", {"reason": "No space left on device"})
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="file modes and links of POSIX")
def test_a_link_stays_one_and_a_private_file_is_the_owners(tmp_path):
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", "x", overwrite=True, private=True)
    assert (tmp_path / "link").is_symlink()
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o600
    mask = os.umask(0)
    write_whole(tmp_path / "link", "x", overwrite=True)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o666


@posix
def test_a_name_that_cannot_be_followed_is_told_as_what_it_is(tmp_path):
    loop = tmp_path / "loop.docx"
    loop.symlink_to(tmp_path / "other.docx")
    (tmp_path / "other.docx").symlink_to(loop)
    long = tmp_path / ("x" * 300)
    for path, words in ((loop, f"{loop} is a link that leads to itself."), (long, "has too long a name.")):
        with pytest.raises(RecordError) as raised:
            write_whole(path, "text", overwrite=True)
        assert str(raised.value).endswith(words)
        with pytest.raises(RecordError) as raised:
            status_of(path)
        assert str(raised.value).endswith(words)
    assert sorted(tmp_path.iterdir()) == sorted((loop, tmp_path / "other.docx"))


@posix
def test_folders_are_their_owners_however_permissive_the_system_is(tmp_path):
    before = os.umask(0)
    try:
        make_folder(tmp_path / "a" / "b")
        make_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert [stat.S_IMODE((tmp_path / one).stat().st_mode) for one in ("a", "a/b")] == [0o700, 0o700]
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        make_folder(tmp_path / "file" / "below")
