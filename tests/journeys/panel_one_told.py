"""What the clock said in the first morning, and that each export says the same."""

import csv
import json
from pathlib import Path

# What the clock said while the keys were pressed, by hand: who; when they began and ended; how many seconds they
# spoke, of how many; the seconds over and the pauses; the outcome.
SPOKE = [
    ("Co-facilitators (Juan José Gómez Camacho, Jürg Lauber)", "10:00:05", "10:09:30", 565, 600, 0, [], "spoke"),
    (
        "Secretary-General of the intergovernmental conference (Louise Arbour)",
        *("10:09:30", "10:14:20", 290, 300, 0, [], "spoke"),
    ),
    ("Moderator", "10:16:10", "10:22:50", 400, 420, 0, [], "spoke"),
    ("Expert 1", "10:22:50", "10:28:55", 365, 420, 0, [], "spoke"),
    ("Expert 2", "10:28:55", "10:36:37", 462, 420, 42, [], "spoke"),
    ("Expert 3", "10:36:37", "10:41:27", 290, 420, 0, [], "spoke"),
    ("Kenya", "10:41:40", "10:44:10", 150, 180, 0, [], "spoke"),
    ("Brazil", "10:44:10", "10:47:10", 140, 180, 0, [("10:45:10", "10:45:50")], "spoke"),
    # Mexico began 15 seconds before the key, so Germany had stopped by then.
    ("Germany", "10:47:10", "10:50:35", 205, 180, 25, [], "spoke"),
    ("Mexico", "10:50:35", "10:53:20", 165, 180, 0, [], "spoke"),
    ("Egypt", "10:53:20", "10:53:32", 12, 180, 0, [], "absent"),
    ("Philippines", "10:53:35", "10:56:20", 165, 180, 0, [], "spoke"),
    ("International Organization for Migration", "10:56:20", "10:58:50", 150, 180, 0, [], "spoke"),
    ("Moderator", "12:52:00", "12:58:30", 390, 420, 0, [], "spoke"),
]

# Who asked for the floor in Panel 1, when, and what became of it.
ASKED = [
    ("Kenya", "10:36:50", "spoke"),
    ("Brazil", "10:36:50", "spoke"),
    ("Germany", "10:37:20", "spoke"),
    ("Mexico", "10:37:20", "spoke"),
    ("Egypt", "10:41:45", "absent"),
    ("Switzerland", "10:42:00", "withdrawn"),
    ("Philippines", "10:42:00", "spoke"),
    ("International Organization for Migration", "10:51:00", "spoke"),
    ("Norway", "12:53:00", "not_reached"),
]

# What was noted: of whom, the text, the themes, and when it was kept.
NOTED = [
    ("Expert 2", "Firewalls between services and police", ["international", "commitments"], "10:33:00"),
    ("Kenya", "Registers by age and sex", ["data"], "10:43:00"),
    ("Germany", "Recognition of skills takes 3 months", ["good-practices"], "10:51:30"),
    ("Philippines", "Half a sentence and the rest", ["national", "partnerships"], "10:55:30"),
]

# The parts of the two blocks: when they began and ended, and how many seconds that was.
HELD = {
    "Opening Segment": ("10:00:00", "10:14:30", 870),
    "Welcoming remarks by the co-facilitators": ("10:00:05", "10:09:30", 565),
    "Remarks by the Secretary-General of the intergovernmental conference": ("10:09:30", "10:14:20", 290),
    "Panel 1: Human rights of all migrants": ("10:16:00", "12:59:00", 9780),
    "Moderator's opening remarks": ("10:16:10", "10:22:50", 400),
    "Expert 1": ("10:22:50", "10:28:55", 365),
    "Expert 2": ("10:28:55", "10:36:37", 462),
    "Expert 3": ("10:36:37", "10:41:27", 290),
    "Interactive discussion": ("10:41:27", "12:52:00", 7833),
    "Moderator's concluding remarks": ("12:52:00", "12:58:30", 390),
}


def the_json_says_what_the_clock_said(path: Path) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    assert [
        (
            row["participant"]["name"],
            clock(row["began"]),
            clock(row["ended"]),
            row["spoken_seconds"],
            row["allowed_seconds"],
            row["over_seconds"],
            [(clock(pause["began"]), clock(pause["ended"])) for pause in row["pauses"]],
            row["outcome"],
        )
        for row in told["interventions"]
    ] == SPOKE
    assert [(row["void"], row["paused_seconds"]) for row in told["interventions"]] == [
        ("absent" if row[0] == "Egypt" else None, 40 if row[0] == "Brazil" else 0) for row in SPOKE
    ]
    expert = told["interventions"][3]
    assert expert["limit"] == {"text": "5:00-7:00", "lower_seconds": 300, "upper_seconds": 420}
    assert expert["began"] == {"utc": "2017-05-08T08:22:50Z", "venue": "2017-05-08T10:22:50+02:00"}
    assert [
        (row["participant"]["name"], point["text"], [theme["id"] for theme in point["themes"]], clock(point["kept"]))
        for row in told["interventions"]
        for point in row["points"]
    ] == NOTED
    assert [(row["participant"]["name"], clock(row["asked"]), row["outcome"]) for row in told["requests"]] == ASKED
    parts = [part for block in told["agenda"] for part in (block, *block["steps"]) if part["began"]]
    assert {part["title"]: (clock(part["began"]), clock(part["ended"]), part["seconds"]) for part in parts} == HELD
    assert told["mode"] == "live"
    assert clock(told["as_of"]) == "12:59:00"
    assert (told["unattached_points"], told["not_applied"]) == ([], [])


def the_csv_says_the_same(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [
        (
            row["Speaker"],
            row["Began (venue time)"].removeprefix("2017-05-08 "),
            row["Ended (venue time)"].removeprefix("2017-05-08 "),
            int(row["Spoken (seconds)"]),
            int(row["Limit (seconds)"]),
            int(row["Over the limit (seconds)"]),
            (int(row["Pauses (number)"]), int(row["Paused (seconds)"])),
            row["Outcome"],
        )
        for row in rows
    ] == [(*row[:6], (len(row[6]), 40 * len(row[6])), row[7]) for row in SPOKE]
    noted = {(name, text) for name, text, _, _ in NOTED}
    assert {(row["Speaker"], row["Points"]) for row in rows if row["Points"]} == noted
    assert {row["Speaker"] for row in rows if row["Counts (yes or no)"] == "no"} == {"Egypt"}


def the_markdown_says_the_same(path: Path) -> None:
    account = path.read_text(encoding="utf-8")
    for line in (
        "Planned 10:00–10:15; held 10:00–10:14.",
        "Planned 10:15–13:00; held 10:16–12:59.",
        "- Interactive discussion: 10:41:27–12:52:00, took 2:10:33",
        "- 10:28:55 **Expert 2**: 7:42 of 5:00-7:00, over by 0:42",
        "- 10:41:40 **Kenya**: 2:30 of 3:00",
        "- 10:44:10 **Brazil**: 2:20 of 3:00, paused for 0:40",
        "- 10:47:10 **Germany**: 3:25 of 3:00, over by 0:25",
        "- 10:50:35 **Mexico**: 2:45 of 3:00",
        "- 10:53:20 **Egypt**: called, but was absent; does not count",
        "- 10:53:35 **the Philippines**: 2:45 of 3:00",
        "  - Half a sentence and the rest \\[National policies; Multi-stakeholder partnerships\\]",
        "- Not reached: Norway",
        "- Withdrawn: Switzerland",
        "- Absent: Egypt",
    ):
        assert line in account.splitlines(), f"{line!r} is not in\n{account}"


def clock(instant: dict[str, str]) -> str:
    """The time of day at the venue."""
    date, time = instant["venue"].split("T")
    assert date == "2017-05-08"
    return time.removesuffix("+02:00")
