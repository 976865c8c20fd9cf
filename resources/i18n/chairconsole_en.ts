<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>; did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; known is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; known are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very large number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is made of letters, digits and hyphens, like &quot;expert-2&quot;, and is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has %1 at position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day is written &quot;10:15&quot;, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time of day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time is written &quot;3:00&quot; (minutes and seconds), not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch of time is written &quot;13:15-14:45&quot;, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stretch %1 ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit has its shorter length first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two %1 have the %2 %3: %4 and this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats of one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of stakeholder belongs to a participant of the kind %1, and this one is of the kind %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no person %1 in [[people]]%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no seat %1 in this block%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these remarks name no seat that speaks, as in seat = &quot;moderator&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days have the date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands after %2; days are in the order of their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretation from %1 is written after hours that end at %2; these hours are in order and do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block ends at %1, before it begins at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block ends at %1, the moment it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has no blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with no kind of participant, nobody may take the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block begins at %1 but is written after %2, which begins at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block ends at %1, but %2 begins at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; repair: end %2 at %3, when the next block starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the same time as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is planned from %1 to %2, inside the interpretation hours that end at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block begins at %1, when there is no interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block ends at %1, but interpretation ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side events from %1 to %2 lie within no break of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the welcome has %1, shorter than the %2 that the rules give it (welcome_limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the welcome has %1, longer than the %2 that the rules give it (welcome_limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remarks take %1 at their longest and the block lasts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no time is left for the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: they do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved but has no limit, so no time is kept for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 no remarks have reserve = true, so no time is kept to conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nor could it be kept elsewhere: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is keeping %1 busy%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged%2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while %1 was used%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds other entries than this meeting and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a record, which nothing else may replace; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of chairconsole (format %2; this version reads up to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder and not a record of chairconsole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it is not a record of chairconsole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a record of chairconsole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another console%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end where the new entries begin; they were not written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer the file that was opened; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an entry of the kind &quot;%2&quot;, which this version does not know; it was written by a newer version of chairconsole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new record by naming another file with --record, or leave --record out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in another folder with --record, or copy the record to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, or begin another record by naming another file with --record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is %1 MB large, and a session file has at most 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file may not be read by the person who runs the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is growing and has more than 1 MB, which no session file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is saved as %1; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a record or another database, no session file; go on with it by --record or on the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a binary file, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte %1 at offset %2 is not UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key has more levels than any session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists or tables are nested more deeply here than in any session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number has thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key or table is written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: %1 at the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not TOML: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file has format %1, this version of chairconsole reads format %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format %1; this version of chairconsole reads format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table, %2, and not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of tables, %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, as in [&quot;…&quot;, &quot;…&quot;],</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; a session has at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table of texts and not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it belongs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit in quotes, as in &quot;3:00&quot; or &quot;5:00-7:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch of time in quotes, as in &quot;13:15-14:45&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day in quotes, as in &quot;10:15&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date without quotes, as in 2017-05-08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 here%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2, and not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date with a time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time %1 without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps of one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only says when the row above ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it heads the rows below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is not set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a time and no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows below it fill its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands outside the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins at about %2; the time is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time; %2, which its neighbours leave, was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date may be read in two ways; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not say on which date the session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note names %1 dates and the agenda has %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times begin anew here, so another day was taken to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 has no end; %3 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note gives no limit for interventions from the floor; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some times do not say whether they are before or after noon; they were taken in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note speaks of a list of speakers; here the floor list starts empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; heads the rows below and is not a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands above the time and is the title of its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day %1 the agenda does not begin and end with the hours of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time that cannot be, %2, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note gives no length for &quot;%1&quot;; %2 is what is left of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken to be of the kind &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note gives two limits for the floor; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not name the moderator of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row %1 has no title and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note names a time zone of its own for its times; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends at %2, but &quot;%3&quot; begins at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda was read from sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 covers the %3 rows below it; they were taken as: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not say how &quot;%1&quot; runs, so it is one discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds several remarks in one text; they are steps of one block: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of the summary panel is for Member States; groups were let in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not say what participants should reflect on: there are no themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone %1 was taken, because the note speaks of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not say in which time zone the session is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was taken to be &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title may hold a description as well; all of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; has a time and stands outside the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of &quot;%1&quot; is not set yet; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday that is written is not that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda gives the welcome %1, the text %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note gives no year; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text, a Word document, a PDF or a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda was found in %1: a note has rows with a time and a title, as in &quot;10:00 – 10:15 Opening&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has pictures of pages only and no text. Paste the text, or give the document itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2. Save it as .docx, .pdf, .html or plain text, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 large, and a note has at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far longer than a note: it has %2 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes too long to read. Save its text as plain text, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the note&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written, because it would not be valid. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word document, or one with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text file (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it defines entities or refers to other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is packed in it would become far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks are straight ones here, as in &quot;10:15&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has no closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such date; one is written 2017-05-08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time or a limit stands in quotes, as in &quot;10:15&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true and false are written in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text stands in quotes, as in &quot;panel&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the plan from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views that do not differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no spoken name in %2, as other themes do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is said as it is typed, so it needs no line in the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with a sign, and it stands inside a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no article; a spoken name in %2 has one, as in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not exported from a draft, or has lost the marks by which it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was exported from another draft, or from a version that was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaChanges</name>
    <message>
        <source>Begin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats and people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPreview</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda as it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is shown here as soon as what is needed for a session has been answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRail</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaWindow</name>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time would be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: + − longer or shorter · → ← later or earlier · Del leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedTwice</name>
    <message>
        <source>%1 Press Enter again to do it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeReading</name>
    <message>
        <source>There is nothing to look at before reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BelowField</name>
    <message>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchList</name>
    <message>
        <source>Points and messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchPanel</name>
    <message>
        <source>Search points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point is in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point matches what is typed and chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet: what is kept in the podium&apos;s notes is sorted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchViews</name>
    <message>
        <source>Which points are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Space marks several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Before reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionQuestion</name>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw conclusions after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the moderator’s own words, without a speaker. It is said as it is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>No conclusions are drawn in this draft; nobody is asked for them any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownDigits</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All fit · room for %n more</source>
        <translation>
            <numerusform>All fit · room for %n more</numerusform>
            <numerusform>All fit · room for %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoke %n times before</source>
        <translation>
            <numerusform>spoke %n time before</numerusform>
            <numerusform>spoke %n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken since their last reply</source>
        <translation>
            <numerusform>%n has spoken since their last reply</numerusform>
            <numerusform>%n have spoken since their last reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken, and no panellist yet</source>
        <translation>
            <numerusform>%n has spoken, and no panellist yet</numerusform>
            <numerusform>%n have spoken, and no panellist yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoke</source>
        <translation>
            <numerusform>%n spoke</numerusform>
            <numerusform>%n spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked to slow down %n times</source>
        <translation>
            <numerusform>asked to slow down %n time</numerusform>
            <numerusform>asked to slow down %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are in memory only.</source>
        <translation>
            <numerusform>%n action is in memory only.</numerusform>
            <numerusform>%n actions are in memory only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 not yet heard · presence: all Member States</source>
        <translation>
            <numerusform>%n of %1 not yet heard · presence: all Member States</numerusform>
            <numerusform>%n of %1 not yet heard · presence: all Member States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 present not yet heard</source>
        <translation>
            <numerusform>%n of %1 present not yet heard</numerusform>
            <numerusform>%n of %1 present not yet heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoke %n times in this block</source>
        <translation>
            <numerusform>spoke %n time in this block</numerusform>
            <numerusform>spoke %n times in this block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a stakeholder after %n others</source>
        <translation>
            <numerusform>a stakeholder after %n other</numerusform>
            <numerusform>a stakeholder after %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reached.</source>
        <translation>
            <numerusform>%n was not reached.</numerusform>
            <numerusform>%n were not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names · Enter adds them all · Esc leaves</source>
        <translation>
            <numerusform>%n name · Enter adds it · Esc leaves</numerusform>
            <numerusform>%n names · Enter adds them all · Esc leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies owed, %1</source>
        <translation>
            <numerusform>%n reply owed, %1</numerusform>
            <numerusform>%n replies owed, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>panellists&apos; turn, %n replies, %1</source>
        <translation>
            <numerusform>panellists&apos; turn, %n reply, %1</numerusform>
            <numerusform>panellists&apos; turn, %n replies, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more points</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said so</source>
        <translation>
            <numerusform>%n said so</numerusform>
            <numerusform>%n said so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoke to it</source>
        <translation>
            <numerusform>%n spoke to it</numerusform>
            <numerusform>%n spoke to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words at %1 a minute</source>
        <translation>
            <numerusform>%n word at %1 a minute</numerusform>
            <numerusform>%n words at %1 a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at before reading</source>
        <translation>
            <numerusform>%n to look at before reading</numerusform>
            <numerusform>%n to look at before reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Member States</source>
        <translation>
            <numerusform>%n Member State</numerusform>
            <numerusform>%n Member States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observer States</source>
        <translation>
            <numerusform>%n observer State</numerusform>
            <numerusform>%n observer States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UN entities</source>
        <translation>
            <numerusform>%n UN entity</numerusform>
            <numerusform>%n UN entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholders</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions put</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a block</source>
        <translation>
            <numerusform>%n line without a block</numerusform>
            <numerusform>%n lines without a block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late points</source>
        <translation>
            <numerusform>%n late point</numerusform>
            <numerusform>%n late points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at before reading. Press again to go on as it is.</source>
        <translation>
            <numerusform>%n to look at before reading. Press again to go on as it is.</numerusform>
            <numerusform>%n to look at before reading. Press again to go on as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences edited</source>
        <translation>
            <numerusform>%n sentence edited</numerusform>
            <numerusform>%n sentences edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences new, without a source</source>
        <translation>
            <numerusform>%n sentence new, without a source</numerusform>
            <numerusform>%n sentences new, without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences missing</source>
        <translation>
            <numerusform>%n sentence missing</numerusform>
            <numerusform>%n sentences missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points were kept from the statement.</source>
        <translation>
            <numerusform>%n point was kept from the statement.</numerusform>
            <numerusform>%n points were kept from the statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points had no room in the slot: Alt+J shows what was left out.</source>
        <translation>
            <numerusform>%n point had no room in the slot: Alt+J shows what was left out.</numerusform>
            <numerusform>%n points had no room in the slot: Alt+J shows what was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveredChips</name>
    <message>
        <source>What the presentation covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as delivered at %1; Versions has it, whatever becomes of the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>The present doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doubts are left as they are. You can go back to each of them.</source>
        <translation>
            <numerusform>%n doubt is left as it is. You can go back to it.</numerusform>
            <numerusform>%n doubts are left as they are. You can go back to each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agenda below, then save the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Export the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reading copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator’s pack is of one panel: open the draft of a panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: names in the pack are undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · moderator’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the moderator’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a Word file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is as %1 has it; Versions has what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: names in the draft are undecided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftHead</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLock</name>
    <message>
        <source>The text is locked since %1: no sentence changes by itself. Alt+F unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: the text can be drafted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to lock yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1: no sentence changes by itself; later points wait as late points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text locked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>No version of this draft was kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read aloud: names in the draft are undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Time by regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches along the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes by panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, what was said, themes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Who has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorList</name>
    <message>
        <source>Floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting. Type part of a name above and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor list is empty until a block is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with another step, press %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not fit before the floor closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>The floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Interventions by regional group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueQuestion</name>
    <message>
        <source>Views that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what? It may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are told one after the other, with the same verb and without numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpQuestion</name>
    <message>
        <source>Put the rehearsal on to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11:42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later time (11:42), or a date and a time (2017-05-09 10:00). A simulated room lives through the time until then, and a simulated chair keeps to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal does not go back: that time is past.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key to see what it does; here it does nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menus, without a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the theme of that number for the note being written, or for the marked points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCall</name>
    <message>
        <source>The last call was until %1; the list still takes names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthLine</name>
    <message>
        <source>Length of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthQuestion</name>
    <message>
        <source>0:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds (0:45), or seconds alone (45).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds (0:45), or seconds alone (45); with a minus sign (−0:45) for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no length of time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitQuestion</name>
    <message>
        <source>Limit from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStateButton</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chair&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedEntries</name>
    <message>
        <source>Mark a point first, with the arrow keys or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark two points or more that say the same: Shift and the arrows, or Ctrl and clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a suggestion first: what may say the same stands above all points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a message, or points of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesQuestion</name>
    <message>
        <source>Nobody is to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be named, and the draft has names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotReached</name>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, in writing: what is ticked becomes points that are never counted as heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ text received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotYetHeard</name>
    <message>
        <source>Not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is present…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFor</name>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the marked answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda, remarks, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>The note could not be read: the console made a mistake. Paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved; what was answered is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was saved from this note yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer cannot be worked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (*.docx *.pdf *.html *.htm *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session from a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteTopBar</name>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts that are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session from a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a session needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion of the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes · for %1 (finished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Mark two messages or points that differ: Ctrl and Space, or Ctrl and clicks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanellistsCard</name>
    <message>
        <source>Panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panellists have the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To any of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · speaking now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet: draft from points, or begin to type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the list of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the state of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWatch</name>
    <message>
        <source>Session files (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the session file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says what it said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file has changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> And more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used; the plan stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there; the plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as it is now; the plan stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it also gives up what was changed in this run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in force stays; the file is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in force from now on. What happened stays in the record; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Name the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at empty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceQuestion</name>
    <message>
        <source>Who is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the list of those present, one name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or tick: type a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProceedingsQuestions</name>
    <message>
        <source>Which questions have had their answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much did it begin earlier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more time?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the record in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a copy in this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Share of the time that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Panellists’ turn?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionTo</name>
    <message>
        <source>Any panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom is the question put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsBox</name>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unanswered after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions not yet answered · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>One name only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time: 12:30, or 10 for in ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds all the same · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start or stop the countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countdown anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was read: keep as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ over the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>podium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a speech or a point first, with the arrow keys or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches and points can be corrected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that happened matches what is typed and chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the meeting, counted when it was drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this stood on is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalBanner</name>
    <message>
        <source>Rehearsal · its record is kept apart from live ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal · its record is kept apart from live ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living through to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated room · seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated room: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated room takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also plays the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also takes notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Lines without a block, and what else is to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the agenda is a block.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedMenu</name>
    <message>
        <source>Bring back a removed point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The agenda as it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomClockQuestion</name>
    <message>
        <source>What does the room&apos;s clock say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10:03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter as it turns to the minute, or type the seconds too (10:03:20); the date as well if that is wrong (2017-05-08 10:03). Every time is then shown by the room&apos;s clock, earlier ones too; no countdown and no length changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room display</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidBox</name>
    <message>
        <source>Just said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>Of no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s over</source>
        <translation>
            <numerusform>%n s over</numerusform>
            <numerusform>%n s over</numerusform>
        </translation>
    </message>
    <message>
        <source>any panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingTrouble</name>
    <message>
        <source>Go on unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT DONE: it could not be saved anywhere. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved; there is nothing to go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be written; everything is kept in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions are in memory only. %1</source>
        <translation>
            <numerusform>%n action is in memory only. %1</numerusform>
            <numerusform>%n actions are in memory only. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>add to floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panellists / floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5:00-7:00, or nothing for no remarks by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person, whose name was written wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Another seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortNameQuestion</name>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disaggregated data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the issues of major relevance call it: at most six words, without a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Draft for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechEditor</name>
    <message>
        <source>Correct the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections are kept beside what was recorded. Times are the venue&apos;s, as 10:36:02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenLine</name>
    <message>
        <source>What the chair says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling, if it is to be noted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling on the point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeholderQuestion</name>
    <message>
        <source>After how many others a stakeholder is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The note is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A procedural note with its agenda: a Word document, a PDF, a web page or plain text. Drop the file here, choose it, or copy its text and paste it. What is in doubt is asked about before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, dates and the agenda are looked for. Nothing is written meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementQuestion</name>
    <message>
        <source>The statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the statement here: Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose statement it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sentences: Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence is ticked yet: Tab goes to them, Space ticks one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>No stakeholder’s point is marked, and of each the kind is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMenus</name>
    <message>
        <source>Begin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the marked step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedOrder</name>
    <message>
        <source>Suggested order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor list is in this order already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a suggestion: the floor list stays as it is until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now #</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>add to floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point into draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one point first, with the arrow keys or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is late: none was kept after a text was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing after the cursor stands on points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuspendQuestion</name>
    <message>
        <source>Suspend the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes, if it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker&apos;s clock stands still; the ends of the block and of interpretation do not move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it at %1, when %2 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Session and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · room&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ on disk elsewhere %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n actions NOT SAVED</source>
        <translation>
            <numerusform>▲ %n action NOT SAVED</numerusform>
            <numerusform>▲ %n actions NOT SAVED</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Another limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds shorter (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds longer (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this limit for those not yet called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the limit were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 from now on · ↵</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedMenu</name>
    <message>
        <source>Typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different in the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: only in that version. Underlined: only in the draft as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is shipped with this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. A record begins when a session is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session from a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to choose or to drop here, or a text to paste with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the floor, how long, who is next, and how many more can still speak. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse with a simulated room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordBackDialog</name>
    <message>
        <source>What the file makes of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: only in the draft as it is now. Underlined: only in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a Word file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingQuestion</name>
    <message>
        <source>Wording and pace of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a minute, read aloud (90 to 150)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A few” delegations, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Several”, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Many”, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said for what is typed, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the panellists by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word begins at a number from 3 to 193.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no entry: each is typed = said, with a semicolon between two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed = said; typed = said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only delegations that are together in a message are counted. One and two are told as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pace is between 90 and 150 words a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Several” begins no earlier than “a few”, and “many” no earlier than that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriterLine</name>
    <message>
        <source>Whose text it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add to the floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who asks for the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to somebody who has no entry on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the marked entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to the marked entry, whatever its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the marked entry up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the marked entry down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked entry was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked entry was called and is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked entry should never have been on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold until there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked entry is called after all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked entry is called in turn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is meant by the marked entry, else by the speech, on whose behalf, of what kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about, and to whom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the marked entry, else the speech, is about: question, comment, observation; to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a right of reply at the end of the list; Enter asks to which speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone, name to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put somebody on the list whose name plate cannot be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, last call or closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the floor list, announce its last call, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is present…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or tick who is present; without a list, all Member States are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has the floor than was called; the clock runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speech…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who speaks, of what kind, on whose behalf and what about; the clock runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A State raises a point of order: the speaker&apos;s clock stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is present and has not spoken; again: back to the floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in which order those who wait might be called, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did not speak: put back, carry over, note texts received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit from now on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the speaking limit of those not yet called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who would fit under another limit; the arrows move it and Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when stakeholders are called: in turn, when there is time, or one every n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the open block, or open the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the present step and start another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend, move, merge or leave out blocks and steps; seats and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest step of the floor, the time or the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what was taken back, with its original times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note; the field is empty for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note as a question, and to whom it is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the note a recommendation, a figure, a caution or the like, or somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note, or the point marked in the summary, as a noun, a verb, a clause or as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the present speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the note that was begun for somebody before to whoever has the floor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the window for the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the room&apos;s clock shows if the computer&apos;s is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between the dark and the light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day as planned, as it was and as it is likely to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the session file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what has changed in the file since it was read; nothing is taken unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what happened as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of speakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save who spoke, under two headings and without what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one page: block, clock, who has the floor, who waits, who was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print that page, for the moment the laptop dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole record to another folder too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although nothing can be written; what is in memory only is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the welcome screen; the record stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what comes next: start the step, or give the floor to whoever is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the speech of whoever has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock stand still, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started 15 s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the start back by 15 seconds: of the speech, else of the step, else of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started 1 min earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the start back by one minute: of the speech, else of the step, else of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how much the speech, the step or the block began earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the speech run anew from now; else of the step or of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker not in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was just called is absent: the speech does not count, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker a typed length of time more, or less with a minus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor back to whoever had it before, with what is left of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the speaker to speak more slowly; the record keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists / floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be the panellists&apos; turn in the discussion, or the floor&apos;s again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question has had its answer; of several, mark which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule on the point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the ruling; Enter lets the speaker&apos;s clock go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meeting stand still, and the speaker&apos;s clock with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meeting go on after it was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the chair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who chairs the meeting from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the podium: agenda, speaker, floor list and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that happened, to search, count and correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show points and messages beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was said, or what happened; from the podium in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from points and messages, or draft again; what was written by hand stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in which language the draft is made, and who is named in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no sentence of the draft change by itself, or let it be made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points that were kept after the text was locked, or all points again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points that are not in the draft, each with the reason, or all points again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft as it was read out, with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the marked points and messages into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the marked points together: they say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that what is suggested does not say the same; it is offered no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that differ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let two marked messages or points stand for views that differ, or take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the marked points stand on their own; a marked message is dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, re-theme or split the marked point, or name the marked message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or take off the star of the marked points: issues of major relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the issues of major relevance call the marked message or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a conclusion of the moderator, or say that none is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a long statement and take sentences of it as points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of stakeholder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of stakeholder spoke: the marked one, else the next that is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of the marked points that nobody may be named for them, or take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one point of the marked points of one speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the marked points away; they are kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who said what stands at the cursor in the draft, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the draft on the whole screen, large, with a countdown of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is to be looked at next in the draft before it is read; Enter mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of the draft that were kept, and restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording and pace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from how many on a draft says “several” or “many”, and how fast it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft, the list of speakers, the record or the state of the meeting as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft for reading it out from paper: large, with a mark for each minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a Word file back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what somebody edited in a Word file of this draft; it is compared before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator’s pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the panel’s remarks and all that was noted in it, by theme, without any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest step about points and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what was taken back of points and messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 end at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 begin at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %2 be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Interpretation ends %2, before %1 is over; that does not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation ends %1, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would start %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would end %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of %1 would be open until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda preview</name>
    <message>
        <source>Day %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Keep both times as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in force yet; it can be said on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, as 8 May 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, as 17:50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when, as 15:00-17:50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city or a time zone, as Europe/Zurich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit, as 3:00 or 5:00-7:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is written 8 May 2017 or 2017-05-08, between 1971 and 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, with the delegation in brackets; several with a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written 17:50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when is written 15:00-17:50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone is called “%1”. Type a city, and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is written 3:00, or 5:00-7:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long, or has characters that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the answers there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>The same message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar wording · Ctrl+M puts them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike in these panels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike in several panels? · Enter says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late points: not in the locked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>The room&apos;s clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by %1; no countdown changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by %1; no countdown changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for %1; the clocks went on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is behind the last entry of the record; the console goes on from that entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>covered</name>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames the issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives facts and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights gaps in policy and implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies priorities for action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>concluding remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thematic expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back from Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation: without a star, or one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question that was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing, not spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part of this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, groups named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: the text is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in when drafted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only groups are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted from points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions from the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>May name a delegation or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign that cannot be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mean more than one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acronym that not everybody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one number in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure and a year can tell which State it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads like a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not read well: read it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We” would be the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence too long for one breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sentences begin alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says more than was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not fit the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“One delegation” for the fifth time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation without a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation has the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of stakeholder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panellist without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme without a spoken name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue of major relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starred point without a short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what stands there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star it, or say it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it on the record: civil society, academia…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name in the agenda, or write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file has spoken names, with their article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star up to three points, or keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only three are named: take off a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one it is not among the major issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floor_rows</name>
    <message>
        <source>right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since %1; asked first at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised together with the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this block: %1
In the session: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>The forecast begins when a block is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 past its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 at %1 each, the pace so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 at %1 each, by the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ at the end of the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ interpretation ends %1, before the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the list at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ the block would end %1, %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block would end %1, %2 early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block would end on time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 past the end of the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fit · no room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 of %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all fit at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list done ≈%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>Nobody has spoken from the floor yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 on behalf of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of floor time, %2 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>The speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments, questions and interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda, undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podium, record and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the summary screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Not a block: %1. “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a block: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note_for</name>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that can be written, and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record in another folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The meeting itself. Everything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting itself. Its first day is taken to be today, %1, and the days move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, from one minute before the first block. Its record is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was last seen on %1 at %2, %3 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech, the step and the block ended then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks have been running all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later; a line says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal goes on where it stood still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes on after %1. The clocks ran on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes on after about %1, by the computer&apos;s clock: it was started anew meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown by the room&apos;s clock, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had the floor since %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been open since %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is called “%3”, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue is another, or its time zone (%3; it was %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rules of the session are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is the name of whoever was called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are others, or what is said of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participants beyond the directory are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: interpretation %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the side events are at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; it was planned %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 was called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other rules are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the seats or the people in them are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the steps are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its description or its kind is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for groups: %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit for groups %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for stakeholders: %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit for stakeholders %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for words of welcome: %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on the floor: %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit on the floor %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>Add to the floor list: names, codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor now to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who really speaks? The clock runs on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it instead of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the floor instead of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raises a point of order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks for a right of reply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List closes at: 12:30, or 10 (minutes); Enter alone for no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas part names: ken, bra eu iom
On behalf of: mali / african group
What about: bra ? expert 1
Down: who else may be meant, or what kind somebody is whom no list knows
Shift+Enter: all of them raised their plates at the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Any panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ should be on since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side events %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretation ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began %1 · %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ running over for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 past its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would end %1 · %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts ≈%1 · %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>was called and does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was absent when called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Waiting on the list already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of this block is not meant for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has had two rights of reply in this meeting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is their turn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is suspended; resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark at least two points to make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where the point is to be parted: both parts need a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say after how many others a stakeholder is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discussion is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point of order is waiting for a ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock shows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no such person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question, or it has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has no such seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken before in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are noted for those who were not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only States may raise a point of order, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of order waits for its ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These remarks belong to their seat; start the step of the other one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is going on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is past already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has begun already, so the plan of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block of the day comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other block begins while this one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new plan lacks what has begun already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has spoken in it already, so its clock cannot run anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting on the floor list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is open; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speech has no limit to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That message does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing about points to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing about points to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no such block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is no longer waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That speech does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only points of one speech become one point; points of several speeches make a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block of the session has been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an entry of the floor list first, with the arrow keys or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep: the note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else spoke at that time, or it lies outside of its step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech goes on; finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too early: it would leave no time for what came before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next” was pressed twice within a second; the second press was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reply_to</name>
    <message>
        <source>replies to the speech of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies to the speech of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>The floor is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>floor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody else can be added all the same; it is asked for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders: in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders: held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders: one every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saved_files</name>
    <message>
        <source>Everything, as JSON (*.json);;Interventions, as CSV (*.csv);;Account, as Markdown (*.md);;Report, as HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx);;PDF (*.pdf);;Markdown (*.md);;HTML (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shape</name>
    <message>
        <source>noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“we” would be the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this session cannot be gone on with. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer record of this session cannot be gone on with. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session from a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speaker</name>
    <message>
        <source>Has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is open · next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEETING SUSPENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEETING SUSPENDED · resumes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POINT OF ORDER · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>I open the floor for the discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thank %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give the floor to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I now give the floor to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give the floor to %1, to be followed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I now give the floor to %1, to be followed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, speaking on behalf of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the distinguished representative of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the distinguished representative of %1, speaking on behalf of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>What is ticked becomes points; a text that was not spoken is never counted as heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to the panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders one every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of %1 from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of %1 for groups from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of %1 for stakeholders from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of order by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip a step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new seat in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a seat in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sits in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 past its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>for a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first time in this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of reply, at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is likely to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretation ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the room&apos;s clock, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console made a mistake. What was done before is safe; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake of the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of the computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give floor to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the last remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
