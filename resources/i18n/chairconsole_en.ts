<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>with %n turns of the panellists</source>
        <translation>
            <numerusform>with %n turn of the panellists</numerusform>
            <numerusform>with %n turns of the panellists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
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
        <source>a turn after each %n from the floor: %1 × %2</source>
        <translation>
            <numerusform>a turn after each %n from the floor: %1 × %2</numerusform>
            <numerusform>a turn after each %n from the floor: %1 × %2</numerusform>
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
        <source>asked to slow down %n times</source>
        <translation>
            <numerusform>asked to slow down %n time</numerusform>
            <numerusform>asked to slow down %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
        <source>%n entries can be read.</source>
        <translation>
            <numerusform>%n entry can be read.</numerusform>
            <numerusform>%n entries can be read.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n suggestions</source>
        <translation>
            <numerusform>%1 of %n suggestion</numerusform>
            <numerusform>%1 of %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panellists reply</source>
        <translation>
            <numerusform>%n panellist replies</numerusform>
            <numerusform>%n panellists reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panellists owe</source>
        <translation>
            <numerusform>%n panellist owes</numerusform>
            <numerusform>%n panellists owe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n owed</numerusform>
            <numerusform>%n owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waits to be heard</source>
        <translation>
            <numerusform>%n more waits to be heard</numerusform>
            <numerusform>%n more wait to be heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not fit</source>
        <translation>
            <numerusform>%n more does not fit</numerusform>
            <numerusform>%n more do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n entries, the last one of %1.</source>
        <translation>
            <numerusform>The copy holds %n entry, the last one of %1.</numerusform>
            <numerusform>The copy holds %n entries, the last one of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message numerus="yes">
        <source>%n doubts are left as they are. You can go back to each of them.</source>
        <translation>
            <numerusform>%n doubt is left as it is. You can go back to it.</numerusform>
            <numerusform>%n doubts are left as they are. You can go back to each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWatch</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingTrouble</name>
    <message numerus="yes">
        <source>%n actions are in memory only. %1</source>
        <translation>
            <numerusform>%n action is in memory only. %1</numerusform>
            <numerusform>%n actions are in memory only. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>▲ %n actions NOT SAVED</source>
        <translation>
            <numerusform>▲ %n action NOT SAVED</numerusform>
            <numerusform>▲ %n actions NOT SAVED</numerusform>
        </translation>
    </message>
</context>
</TS>
