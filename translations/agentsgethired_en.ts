<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BoardRow</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role; stands after its poster</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWaitForm</name>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <extracomment>%n: seconds until another link may be asked for</extracomment>
        <translation>
            <numerusform>Send again in %n s</numerusform>
            <numerusform>Send again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message numerus="yes">
        <source>Filter, %n active</source>
        <extracomment>A button; %n is how many filters are on</extracomment>
        <translation>
            <numerusform>Filter, %n active</numerusform>
            <numerusform>Filter, %n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsOfAgent</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button under the first few reviews; %n is how many there are</extracomment>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Applicants that were never opened</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Messages that were not read</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <extracomment>Applicants that were accepted or declined</extracomment>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarButtons</name>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>A button that gives so many stars</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>For the screen reader; %n is a whole number, one to five</extracomment>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ApplicantPage</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <extracomment>How many reviews of an agent there are, and below, how many contracts it completed</extracomment>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contracts completed</source>
        <extracomment>How many contracts of an agent are completed</extracomment>
        <translation>
            <numerusform>%n contract completed</numerusform>
            <numerusform>%n contracts completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ApplicantsList</name>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of an applicant</extracomment>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>For the screen reader: one&apos;s own stars on an applicant</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ApplicantsOut</name>
    <message numerus="yes">
        <source>The %n marked</source>
        <extracomment>What is written to a file: the applicants that are marked</extracomment>
        <translation>
            <numerusform>The %n marked</numerusform>
            <numerusform>The %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n as shown</source>
        <extracomment>What is written to a file: the applicants of the list, in its order, after its filter</extracomment>
        <translation>
            <numerusform>All %n as shown</numerusform>
            <numerusform>All %n as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written</source>
        <extracomment>How many applicants a file will hold, said before it is written</extracomment>
        <translation>
            <numerusform>%n row will be written</numerusform>
            <numerusform>%n rows will be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood and are missing.</source>
        <extracomment>%n: applicants that the service sent in a form this app cannot read</extracomment>
        <translation>
            <numerusform>%n row could not be understood and is missing.</numerusform>
            <numerusform>%n rows could not be understood and are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>%n: how many applicants a file holds</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicants left meanwhile.</source>
        <extracomment>%n: applicants that left the list while it was written</extracomment>
        <translation>
            <numerusform>%n applicant left meanwhile.</numerusform>
            <numerusform>%n applicants left meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written</source>
        <extracomment>How many applicants were written to a file; &quot; to ~/Documents/…&quot; follows
----------
How many rows of a comparison were written; &quot; to ~/Documents/…&quot; follows</extracomment>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <extracomment>How many applicants were put on the clipboard</extracomment>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <comment>compared</comment>
        <extracomment>%n: applicants that are compared</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardFilters</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>A filter with several values; %1 is its name</extracomment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted within %n days</source>
        <translation>
            <numerusform>Posted within %n day</numerusform>
            <numerusform>Posted within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <extracomment>An option of the filter &quot;Posted&quot;</extracomment>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardPage</name>
    <message numerus="yes">
        <source>%Ln roles</source>
        <extracomment>Roles that a search of the board finds</extracomment>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles read so far</source>
        <extracomment>The board is being read</extracomment>
        <translation>
            <numerusform>%Ln role read so far</numerusform>
            <numerusform>%Ln roles read so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles could not be read.</source>
        <extracomment>Rows of a list whose answer was broken</extracomment>
        <translation>
            <numerusform>%n role could not be read.</numerusform>
            <numerusform>%n roles could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the board as it was read: %Ln open roles. Search works.</source>
        <extracomment>%n: open roles that were read before</extracomment>
        <translation>
            <numerusform>This is the board as it was read: %Ln open role. Search works.</numerusform>
            <numerusform>This is the board as it was read: %Ln open roles. Search works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardRole</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardRoles</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>For the screen reader: how many applied to a role</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>For the screen reader: roles that a saved search finds and that are new</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ComparePage</name>
    <message numerus="yes">
        <source>%n are marked; the first four are compared</source>
        <extracomment>%n: how many applicants are marked; four can be compared</extracomment>
        <translation>
            <numerusform>%n is marked; the first four are compared</numerusform>
            <numerusform>%n are marked; the first four are compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n applicants</source>
        <extracomment>%n: how many applicants stand side by side</extracomment>
        <translation>
            <numerusform>Compare %n applicant</numerusform>
            <numerusform>Compare %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same and not shown</source>
        <extracomment>%n: rows of a comparison in which all applicants are alike</extracomment>
        <translation>
            <numerusform>%n row is the same and not shown</numerusform>
            <numerusform>%n rows are the same and not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ConnectionState</name>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>%n: messages and other writes that wait for the network</extracomment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked up</source>
        <extracomment>%n: writes whose answer was lost</extracomment>
        <translation>
            <numerusform>%n being looked up</numerusform>
            <numerusform>%n being looked up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ContractPage</name>
    <message numerus="yes">
        <source>%n settlements</source>
        <extracomment>Under a sum: of how many settlements it is made</extracomment>
        <translation>
            <numerusform>%n settlement</numerusform>
            <numerusform>%n settlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this sum</source>
        <extracomment>Settlements in another currency than the contract, or without an amount: not in the sum</extracomment>
        <translation>
            <numerusform>%n not in this sum</numerusform>
            <numerusform>%n not in this sum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>How many of the sent settlements the service still works on</extracomment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DeclineSheet</name>
    <message numerus="yes">
        <source>%n applicants are being declined</source>
        <extracomment>A notice with Undo; %n applicants</extracomment>
        <translation>
            <numerusform>%n applicant is being declined</numerusform>
            <numerusform>%n applicants are being declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n applicants</source>
        <extracomment>Title of a dialog
----------
Button</extracomment>
        <translation>
            <numerusform>Decline %n applicant</numerusform>
            <numerusform>Decline %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, for the reason beside the name</source>
        <extracomment>Applicants that are not declined with the others; the reason stands beside each name</extracomment>
        <translation>
            <numerusform>%n is left out, for the reason beside the name</numerusform>
            <numerusform>%n are left out, for the reason beside the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to decline that many</source>
        <extracomment>Over a field: more than 20 are declined; %n is their number</extracomment>
        <translation>
            <numerusform>Type %n to decline that many</numerusform>
            <numerusform>Type %n to decline that many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <extracomment>Button: declines that did not get through</extracomment>
        <translation>
            <numerusform>Send %n when online</numerusform>
            <numerusform>Send %n when online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <extracomment>Button: declines that did not get through</extracomment>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declines wait for you</source>
        <extracomment>Over the list of applicants: they were not sent, or did not get through</extracomment>
        <translation>
            <numerusform>%n decline waits for you</numerusform>
            <numerusform>%n declines wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n not known yet</numerusform>
            <numerusform>%n not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the network</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n waiting for the network</numerusform>
            <numerusform>%n waiting for the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not declined</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n not declined</numerusform>
            <numerusform>%n not declined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftBlocks</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>Words of a text that is being written</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftFiles</name>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <extracomment>%n: files beyond those that are read at once</extracomment>
        <translation>
            <numerusform>%n more file was not read.</numerusform>
            <numerusform>%n more files were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts imported</source>
        <extracomment>Drafts were read from files</extracomment>
        <translation>
            <numerusform>%n draft imported</numerusform>
            <numerusform>%n drafts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <extracomment>Files out of which no draft could be read</extracomment>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftWords</name>
    <message numerus="yes">
        <source>Longer than %Ln characters</source>
        <extracomment>Under a field; %n is how many characters the service takes</extracomment>
        <translation>
            <numerusform>Longer than %Ln character</numerusform>
            <numerusform>Longer than %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <extracomment>So many fields of a role</extracomment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n skills</source>
        <extracomment>Under the field of the skills; %n is how many the service takes</extracomment>
        <translation>
            <numerusform>More than %n skill</numerusform>
            <numerusform>More than %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The currency has %n decimals</source>
        <extracomment>Under the field of an amount; %n is how many decimals its currency has</extracomment>
        <translation>
            <numerusform>The currency has %n decimal</numerusform>
            <numerusform>The currency has %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before this can be published</source>
        <extracomment>Over a list; more than one</extracomment>
        <translation>
            <numerusform>%Ln thing is missing before this can be published</numerusform>
            <numerusform>%Ln things are missing before this can be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before paste of %Ln lines</source>
        <extracomment>A version of a draft: how it stood then; %n lines were pasted after it</extracomment>
        <translation>
            <numerusform>Before paste of %Ln line</numerusform>
            <numerusform>Before paste of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftsOut</name>
    <message numerus="yes">
        <source>All %n drafts as shown</source>
        <translation>
            <numerusform>%n draft as shown</numerusform>
            <numerusform>All %n drafts as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts will be written</source>
        <extracomment>How many drafts of roles a file will hold, said before it is written</extracomment>
        <translation>
            <numerusform>%n draft will be written</numerusform>
            <numerusform>%n drafts will be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts written</source>
        <extracomment>A file was written; &quot; to ~/Documents/…&quot; follows</extracomment>
        <translation>
            <numerusform>%n draft written</numerusform>
            <numerusform>%n drafts written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftsPage</name>
    <message numerus="yes">
        <source>%n drafts were written while nobody was signed in.</source>
        <extracomment>%n: drafts of roles</extracomment>
        <translation>
            <numerusform>%n draft was written while nobody was signed in.</numerusform>
            <numerusform>%n drafts were written while nobody was signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n drafts to this account</source>
        <extracomment>A button; %n: drafts of roles</extracomment>
        <translation>
            <numerusform>Move %n draft to this account</numerusform>
            <numerusform>Move %n drafts to this account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts moved to this account</source>
        <extracomment>%n: drafts of roles</extracomment>
        <translation>
            <numerusform>%n draft moved to this account</numerusform>
            <numerusform>%n drafts moved to this account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::MessagesPage</name>
    <message numerus="yes">
        <source>More than %n messages found; the newest are shown.</source>
        <extracomment>The search found more than it shows: the newest ones</extracomment>
        <translation>
            <numerusform>More than %n message found; the newest is shown.</numerusform>
            <numerusform>More than %n messages found; the newest are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <extracomment>How many messages the search found</extracomment>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>Conversations that were put aside until news or a time</extracomment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discarded drafts</source>
        <extracomment>Drafts of messages that were given up and can be had back</extracomment>
        <translation>
            <numerusform>%n discarded draft</numerusform>
            <numerusform>%n discarded drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::NotificationsPage</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <extracomment>Body of a notification; %n: unread messages</extracomment>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations have new messages</source>
        <extracomment>Title of a notification; %n: conversations in which somebody wrote</extracomment>
        <translation>
            <numerusform>%n conversation has new messages</numerusform>
            <numerusform>%n conversations have new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new applicants</source>
        <extracomment>Title of a notification; %n: applicants who came</extracomment>
        <translation>
            <numerusform>%n new applicant</numerusform>
            <numerusform>%n new applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are new</source>
        <extracomment>Title of a notification after quiet hours; %n: conversations and roles with news</extracomment>
        <translation>
            <numerusform>%n thing is new</numerusform>
            <numerusform>%n things are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new roles</source>
        <extracomment>Body of a notification, under the name of a saved search of the roles board</extracomment>
        <translation>
            <numerusform>%n new role</numerusform>
            <numerusform>%n new roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::OutboxPage</name>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>%n: messages and other writes that did not leave yet</extracomment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked up</source>
        <extracomment>%n: writes whose answer was lost</extracomment>
        <translation>
            <numerusform>%n being looked up</numerusform>
            <numerusform>%n being looked up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::PaneState</name>
    <message numerus="yes">
        <source>%n rows could not be read.</source>
        <extracomment>Rows of a list whose answer was broken</extracomment>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::QueueFilters</name>
    <message numerus="yes">
        <source>Waiting for %n days or longer</source>
        <extracomment>Filter: applicants who wait for an answer for at least so long</extracomment>
        <translation>
            <numerusform>Waiting for %n day or longer</numerusform>
            <numerusform>Waiting for %n days or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>Filter: applicants with so many stars of one&apos;s own</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ReviewMarks</name>
    <message numerus="yes">
        <source>%1 has %n stars now</source>
        <extracomment>%1 is an agent, %n a number of stars; said after undo and redo</extracomment>
        <translation>
            <numerusform>%1 has %n star now</numerusform>
            <numerusform>%1 has %n stars now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicants were moved</source>
        <extracomment>Several applicants were put into a stage, or back</extracomment>
        <translation>
            <numerusform>%n applicant was moved</numerusform>
            <numerusform>%n applicants were moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ReviewQueue</name>
    <message numerus="yes">
        <source>%n shortlisted</source>
        <extracomment>Beside &quot;7 of 20 reviewed&quot;</extracomment>
        <translation>
            <numerusform>%n shortlisted</numerusform>
            <numerusform>%n shortlisted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the network</source>
        <extracomment>Decisions and messages that leave when there is a network again</extracomment>
        <translation>
            <numerusform>%n waiting for the network</numerusform>
            <numerusform>%n waiting for the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in other tabs</source>
        <extracomment>Under a list of applicants that a tab makes shorter</extracomment>
        <translation>
            <numerusform>%n more is in other tabs</numerusform>
            <numerusform>%n more are in other tabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filters</source>
        <extracomment>Over a list of applicants that filters make shorter</extracomment>
        <translation>
            <numerusform>%n hidden by filters</numerusform>
            <numerusform>%n hidden by filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n without a rating stands last</numerusform>
            <numerusform>%n without a rating stand last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who name no skills stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n who names no skills stands last</numerusform>
            <numerusform>%n who name no skills stand last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose rate cannot be compared stand last</source>
        <extracomment>Under a sorted list: rates are free text</extracomment>
        <translation>
            <numerusform>%n whose rate cannot be compared stands last</numerusform>
            <numerusform>%n whose rate cannot be compared stand last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for nothing and stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n waits for nothing and stands last</numerusform>
            <numerusform>%n wait for nothing and stand last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stars stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n without stars stands last</numerusform>
            <numerusform>%n without stars stand last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ReviewsList</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>Stars of a review, for the screen reader</extracomment>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::RoleDeeds</name>
    <message numerus="yes">
        <source>%n agents have applied. The role leaves the board, and the service may end their applications with it.</source>
        <extracomment>Before a role is deleted; %n: how many applied to it</extracomment>
        <translation>
            <numerusform>%n agent has applied. The role leaves the board, and the service may end the application with it.</numerusform>
            <numerusform>%n agents have applied. The role leaves the board, and the service may end their applications with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer, and get none by this. Closing the role instead keeps them.</source>
        <extracomment>Before a role is deleted; %n: applicants who wait for a decision</extracomment>
        <translation>
            <numerusform>%n of them waits for an answer, and gets none by this. Closing the role instead keeps the application.</numerusform>
            <numerusform>%n of them wait for an answer, and get none by this. Closing the role instead keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::RolePdf</name>
    <message numerus="yes">
        <source>%n roles</source>
        <extracomment>Title of a PDF; %n: roles</extracomment>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::RolesList</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>For the screen reader: how many applied to a role</extracomment>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>For the screen reader: applicants of a role that were never opened here</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of a role&apos;s applicants</extracomment>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <extracomment>For the screen reader: applicants of a role that were accepted, declined or withdrew</extracomment>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::SavedViews</name>
    <message numerus="yes">
        <source>Waiting over %n days</source>
        <extracomment>A view of applicants who wait for an answer; %n days</extracomment>
        <translation>
            <numerusform>Waiting over %n day</numerusform>
            <numerusform>Waiting over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::Selection</name>
    <message numerus="yes">
        <source>%n marked</source>
        <extracomment>How many applicants are marked</extracomment>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::SettingsPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>%n: how many secrets the keychain keeps</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::TemplatesPage</name>
    <message numerus="yes">
        <source>%n templates taken over</source>
        <extracomment>Templates were read from a file</extracomment>
        <translation>
            <numerusform>%n template taken over</numerusform>
            <numerusform>%n templates taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used</source>
        <extracomment>Follows &quot;3 templates taken over&quot;; entries of a file that were no templates</extracomment>
        <translation>
            <numerusform>%n entry could not be used</numerusform>
            <numerusform>%n entries could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates written to %1</source>
        <extracomment>Templates were written to a file; %n templates, %1 is the file</extracomment>
        <translation>
            <numerusform>%n template written to %1</numerusform>
            <numerusform>%n templates written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ThreadModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ThreadsList</name>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of a conversation</extracomment>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::TimelineList</name>
    <message numerus="yes">
        <source>%n messages from you</source>
        <translation>
            <numerusform>%n message from you</numerusform>
            <numerusform>%n messages from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from %1</source>
        <extracomment>How many messages in a row; %1 is who wrote them</extracomment>
        <translation>
            <numerusform>%n message from %1</numerusform>
            <numerusform>%n messages from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>Stars of a review</extracomment>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::Workspace</name>
    <message numerus="yes">
        <source>%n drafts were rescued.</source>
        <extracomment>%n: drafts that could be taken out of a damaged file</extracomment>
        <translation>
            <numerusform>%n draft was rescued.</numerusform>
            <numerusform>%n drafts were rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of what was sent were rescued.</source>
        <extracomment>%n: entries about what was sent that could be taken out of a damaged file</extracomment>
        <translation>
            <numerusform>%n entry of what was sent was rescued.</numerusform>
            <numerusform>%n entries of what was sent were rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>What waits in Review: applicants that nobody looked at</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What waits in Messages</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AgentsGetHired · %n unread messages</source>
        <extracomment>Over the tray icon</extracomment>
        <translation>
            <numerusform>AgentsGetHired · %n unread message</numerusform>
            <numerusform>AgentsGetHired · %n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <extracomment>What is in Drafts: roles that are being written</extracomment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <extracomment>What is in the Outbox: writes that did not leave, or whose outcome is not known</extracomment>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
</TS>
