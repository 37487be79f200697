<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentsCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a record</source>
        <translation>
            <numerusform>%n without a record</numerusform>
            <numerusform>%n without a record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message numerus="yes">
        <source>%n new change(s) came from colleagues.</source>
        <translation>
            <numerusform>%n new change came from colleagues.</numerusform>
            <numerusform>%n new changes came from colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) build on changes that are not here yet; they come with the next one.</source>
        <translation>
            <numerusform>%n record builds on changes that are not here yet; it comes with the next one.</numerusform>
            <numerusform>%n records build on changes that are not here yet; they come with the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message numerus="yes">
        <source>%n comments stand beside their fields</source>
        <translation>
            <numerusform>%n comment stands beside its field</numerusform>
            <numerusform>%n comments stand beside their fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n records are in the file {file}.</source>
        <translation>
            <numerusform>%n record is in the file {file}.</numerusform>
            <numerusform>%n records are in the file {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos or documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about this client are unfinished here. Finish them or throw them away: the record stays on this computer until then.</source>
        <translation>
            <numerusform>%n text about this client is unfinished here. Finish it or throw it away: the record stays on this computer until then.</numerusform>
            <numerusform>%n texts about this client are unfinished here. Finish them or throw them away: the record stays on this computer until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n code imported.</numerusform>
            <numerusform>%n codes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>%n record was imported.</numerusform>
            <numerusform>%n records were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message numerus="yes">
        <source>%n times present</source>
        <translation>
            <numerusform>%n time present</numerusform>
            <numerusform>%n times present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message numerus="yes">
        <source>%n support visit(s) in {weeks} weeks</source>
        <translation>
            <numerusform>%n support visit every {weeks} weeks</numerusform>
            <numerusform>%n support visits in {weeks} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support visit(s) a week</source>
        <translation>
            <numerusform>%n support visit a week</numerusform>
            <numerusform>%n support visits a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message numerus="yes">
        <source>Nobody else has %n restricted client(s) of this person. Let them be given to others first, or ask the team lead to name others afterwards.</source>
        <translation>
            <numerusform>Nobody else has %n restricted client of this person. Let the client be given to others first, or ask the team lead to name others afterwards.</numerusform>
            <numerusform>Nobody else has %n restricted clients of this person. Let them be given to others first, or ask the team lead to name others afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n fields are empty</source>
        <translation>
            <numerusform>%n field is empty</numerusform>
            <numerusform>%n fields are empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <translation>
            <numerusform>%n matter needs attention</numerusform>
            <numerusform>%n matters need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n place with two versions</numerusform>
            <numerusform>%n places with two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>%n change(s) that had not been sent were handed over; a colleague reads them.</source>
        <translation>
            <numerusform>%n change that had not been sent was handed over; a colleague reads it.</numerusform>
            <numerusform>%n changes that had not been sent were handed over; a colleague reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be handed over any more.</source>
        <translation>
            <numerusform>%n change could not be handed over any more.</numerusform>
            <numerusform>%n changes could not be handed over any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
