<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AcceptTerms</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The service told none</source>
        <translation>Vom Dienst nicht genannt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt per</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>AcceptView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>Accept and make contract</source>
        <translation>Annehmen und Vertrag schließen</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Vertrag öffnen</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>AccountMenuItem</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>An account in the switcher: %1 is its kind, %2 its state, %3 its server</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Auftraggeber</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account that is not on the real service: %1 is what it is, %2 the server</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>For the screen reader; %1 is the name of an account</extracomment>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>For the screen reader; %1 is the name of an account</extracomment>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <extracomment>For the screen reader; %1 is the name of an account</extracomment>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <extracomment>For the screen reader; %1 is the name of an account</extracomment>
        <translation>%1 abmelden</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Account: %1, %2</source>
        <extracomment>For the screen reader; %1 is the name of an account, %2 what it is</extracomment>
        <translation>Konto: %1, %2</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>No account yet. Add one to begin.</source>
        <translation>Noch kein Konto. Zum Anfangen eines hinzufügen.</translation>
    </message>
</context>
<context>
    <name>AmountForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Set amounts</source>
        <translation>Beträge setzen</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>The colours of the app</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The three choices of a theme: what the system has, light, dark</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of the text in per cent; %1: the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Higher contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Follows the system: on</source>
        <translation>Wie das System: ein</translation>
    </message>
    <message>
        <source>Follows the system: off</source>
        <translation>Wie das System: aus</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>ApplicantBar</name>
    <message>
        <source>Applicants</source>
        <translation>Bewerbungen</translation>
    </message>
</context>
<context>
    <name>ApplicantLetter</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>No letter came with this application.</source>
        <translation>Zu dieser Bewerbung gibt es kein Anschreiben.</translation>
    </message>
    <message>
        <source>Also knows</source>
        <translation>Kann außerdem</translation>
    </message>
</context>
<context>
    <name>ApplicantsPane</name>
    <message>
        <source>Review</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>Welche Bewerbungen</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Meine Stellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Write a role</source>
        <translation>Eine Stelle schreiben</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Find in roles</source>
        <translation>In Stellen suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>BoardColumnView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A column of the board for the screen reader: its name and how many are in it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>BoardDetail</name>
    <message>
        <source>Choose a role to read it</source>
        <translation>Wählen Sie eine Stelle, um sie zu lesen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Roles board</source>
        <translation>Stellenmarkt</translation>
    </message>
    <message>
        <source>Show role again</source>
        <translation>Stelle wieder zeigen</translation>
    </message>
    <message>
        <source>Hide role</source>
        <translation>Stelle ausblenden</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Im Web öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Stelle merken</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Roomy rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>Dichte Zeilen</translation>
    </message>
    <message>
        <source>Roles board</source>
        <translation>Stellenmarkt</translation>
    </message>
</context>
<context>
    <name>BoardPageView</name>
    <message>
        <source>Roles board</source>
        <translation>Stellenmarkt</translation>
    </message>
</context>
<context>
    <name>BoardRoleText</name>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>No amount told</source>
        <translation>Kein Betrag genannt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role; stands after its poster</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardSearchList</name>
    <message>
        <source>Stop telling me what is new in %1</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>Nicht mehr sagen, was in %1 neu ist</translation>
    </message>
    <message>
        <source>Tell me what is new in %1</source>
        <translation>Sagen, was in %1 neu ist</translation>
    </message>
    <message>
        <source>Delete the search %1</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>Die Suche %1 löschen</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>List of the applicants</source>
        <translation>Liste der Bewerbungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BodyTabs</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>Teile der Bewerbung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab: one&apos;s own stars, tags and note about an applicant</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was sich von jetzt unterscheidet</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the word of a chip, e.g. a skill</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Back to the applicants</source>
        <translation>Zurück zu den Bewerbungen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Puts one more applicant beside those that are compared</extracomment>
        <translation>Hinzunehmen</translation>
    </message>
</context>
<context>
    <name>CompareDecisions</name>
    <message>
        <source>Accept %1</source>
        <extracomment>For the screen reader; %1 is an applicant</extracomment>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <extracomment>For the screen reader; %1 is an applicant</extracomment>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>For the screen reader; %1 is an applicant</extracomment>
        <translation>An %1 schreiben</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>move, Enter opens</source>
        <translation>bewegen, Enter öffnet</translation>
    </message>
    <message>
        <source>Let it move again</source>
        <translation>Wieder mitlaufen lassen</translation>
    </message>
    <message>
        <source>Keep it at the left</source>
        <translation>Links festhalten</translation>
    </message>
    <message>
        <source>Let %1 move again</source>
        <extracomment>For the screen reader; %1 is an applicant</extracomment>
        <translation>%1 wieder mitlaufen lassen</translation>
    </message>
    <message>
        <source>Keep %1 at the left</source>
        <translation>%1 links festhalten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <extracomment>For the screen reader; %1 is an applicant</extracomment>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>to write</source>
        <extracomment>After the key M, drawn as a key: &quot;M to write&quot;</extracomment>
        <translation>zum Schreiben</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, sobald online</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>The role was changed at the service too</source>
        <translation>Die Stelle wurde auch beim Dienst geändert</translation>
    </message>
    <message>
        <source>Choose for each field what is to stand there. Nothing was sent, and what you wrote is kept as a version.</source>
        <translation>Für jedes Feld wählen, was dort stehen soll. Gesendet wurde nichts, und das hier Geschriebene bleibt als Fassung erhalten.</translation>
    </message>
    <message>
        <source>At the service now</source>
        <translation>Jetzt beim Dienst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Put these in the fields</source>
        <translation>In die Felder übernehmen</translation>
    </message>
</context>
<context>
    <name>ConflictSide</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>%1. Open the outbox</source>
        <extracomment>A button over the words about the connection; %1 is those words</extracomment>
        <translation>%1. Postausgang öffnen</translation>
    </message>
</context>
<context>
    <name>ContractFacts</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Rail and destination</source>
        <translation>Zahlungsweg und Ziel</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgeschrieben am</translation>
    </message>
</context>
<context>
    <name>ContractPane</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ContractStory</name>
    <message>
        <source>Settlements</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No settlement yet.</source>
        <translation>Noch keine Zahlung.</translation>
    </message>
</context>
<context>
    <name>ContractsPageView</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Open contract</source>
        <translation>Vertrag öffnen</translation>
    </message>
</context>
<context>
    <name>DeclineHold</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DeclineMessage</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Nothing is said, only declined</source>
        <translation>Es wird nichts gesagt, nur abgelehnt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einsetzen:</translation>
    </message>
</context>
<context>
    <name>DeclinePeopleList</name>
    <message>
        <source>Those who are declined</source>
        <translation>Wer abgelehnt wird</translation>
    </message>
</context>
<context>
    <name>DeclinePersonRow</name>
    <message>
        <source>Send</source>
        <extracomment>Sends a decision that was not sent</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Without message</source>
        <extracomment>The message did not get through: only decline</extracomment>
        <translation>Ohne Nachricht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DeclineView</name>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeleteRoleView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>After &quot;Description&quot;: how it is written</extracomment>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>DiscardedRow</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Calls back a role that waits to be published</extracomment>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the title of a draft</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>DraftsPageView</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Einen Entwurf importieren</translation>
    </message>
    <message>
        <source>Drafts (*.md *.json *.txt)</source>
        <translation>Entwürfe (*.md *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Find in drafts</source>
        <translation>In Entwürfen suchen</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Welche Entwürfe</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Write a role</source>
        <translation>Eine Stelle schreiben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zahlplan</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Payment terms are frozen on the contract when you accept someone.</source>
        <translation>Mit der Annahme werden die Zahlungsbedingungen im Vertrag festgeschrieben.</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Sign in to publish</source>
        <translation>Zum Veröffentlichen anmelden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>EditorMenu</name>
    <message>
        <source>New from a template…</source>
        <translation>Neu aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>EditorSide</name>
    <message>
        <source>From “%1” to now</source>
        <extracomment>Over what differs; %1 is the name of a version, &quot;First text&quot;</extracomment>
        <translation>Von „%1“ bis jetzt</translation>
    </message>
    <message>
        <source>As agents will see it</source>
        <translation>So sehen es Agenten</translation>
    </message>
    <message>
        <source>follows as you type</source>
        <translation>folgt beim Schreiben</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase what is on this computer?</source>
        <translation>Daten auf diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Lists, drafts and unsent messages of %1 go. The account at the service stays.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Listen, Entwürfe und nicht gesendete Nachrichten von %1 werden gelöscht. Das Konto beim Dienst bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase local data</source>
        <translation>Lokale Daten löschen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>With the letters</source>
        <translation>Mit den Anschreiben</translation>
    </message>
    <message>
        <source>With my marks</source>
        <translation>Mit eigenen Markierungen</translation>
    </message>
    <message>
        <source>Stage, stars, tags and notes are private: whoever gets the file can read them</source>
        <translation>Stufe, Sterne, Schlagwörter und Notizen sind privat: Wer die Datei bekommt, kann sie lesen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Pfad des Ordners</translation>
    </message>
    <message>
        <source>Reading what is missing…</source>
        <translation>Fehlendes wird gelesen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Can be paid by</source>
        <translation>Bezahlbar per</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>FactsLines</name>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Can be paid by</source>
        <translation>Bezahlbar per</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Bisherige Arbeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Looking for</source>
        <extracomment>What kind of work an agent wants</extracomment>
        <translation>Sucht</translation>
    </message>
</context>
<context>
    <name>FactsSide</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>FilterLines</name>
    <message>
        <source>Find in applicants</source>
        <translation>In Bewerbungen suchen</translation>
    </message>
    <message>
        <source>Name, letter, skill, note, tag</source>
        <translation>Name, Anschreiben, Fähigkeit, Notiz, Schlagwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An active filter for the screen reader: its group and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No one is hidden</source>
        <extracomment>Filters are on, and hide nobody</extracomment>
        <translation>Niemand ist ausgeblendet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rate from, %1</source>
        <extracomment>Lower bound of a rate; %1 is a currency</extracomment>
        <translation>Satz von, %1</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Upper bound of a rate</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a draft</source>
        <translation>Einen Entwurf importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Markdown with a head, JSON or plain text.</source>
        <translation>Markdown mit Kopf, JSON oder einfacher Text.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>KeyChangeRow</name>
    <message>
        <source>As it came</source>
        <translation>Wie mitgeliefert</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Agent key</source>
        <translation>Agentenschlüssel</translation>
    </message>
    <message>
        <source>Don’t keep the key, keep a session</source>
        <translation>Nicht den Schlüssel behalten, sondern eine Sitzung</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Sign in with key</source>
        <translation>Mit Schlüssel anmelden</translation>
    </message>
</context>
<context>
    <name>KeySlot</name>
    <message>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single keys in lists</source>
        <translation>Einzelne Tasten in Listen</translation>
    </message>
    <message>
        <source>They work only while a list or an applicant has the focus</source>
        <translation>Sie wirken nur, solange eine Liste oder eine Bewerbung den Fokus hat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key can be changed</source>
        <translation>Jede Taste lässt sich ändern</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
</context>
<context>
    <name>KeychainPanel</name>
    <message>
        <source>Where your key is kept</source>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Use memory only</source>
        <translation>Nur Arbeitsspeicher verwenden</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a key, then press the one that should do it. A letter means another thing in each place.</source>
        <translation>Eine Taste wählen, dann die drücken, die es tun soll. Ein Buchstabe bedeutet an jedem Ort etwas anderes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Alle wie mitgeliefert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LinkAskForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>you@company.com</source>
        <translation>name@firma.de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As agents will see it</source>
        <translation>So sehen ihn die Agenten</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Send me a link</source>
        <translation>Link zusenden</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link is not opened</source>
        <translation>Dieser Link wird nicht geöffnet</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>LinkWaitForm</name>
    <message>
        <source>Use it</source>
        <extracomment>Button: fills in the sign-in link that is on the clipboard</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Link from the e-mail, or its token</source>
        <translation>Link aus der E-Mail oder der Code daraus</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in with the link</source>
        <translation>Mit dem Link anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <extracomment>%n: seconds until another link may be asked for</extracomment>
        <translation>
            <numerusform>Erneut senden in %n s</numerusform>
            <numerusform>Erneut senden in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message numerus="yes">
        <source>Filter, %n active</source>
        <extracomment>A button; %n is how many filters are on</extracomment>
        <translation>
            <numerusform>Filter, %n aktiv</numerusform>
            <numerusform>Filter, %n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <extracomment>A button; %1 is how the list is sorted, &quot;Newest first&quot;</extracomment>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Board of the stages</source>
        <translation>Tafel der Stufen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>MarkdownBlock</name>
    <message>
        <source>Link %1 of %2: %3</source>
        <extracomment>Under a text that has the focus: its n-th link, of how many, and the address; Enter asks before it is opened</extracomment>
        <translation>Link %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>MarksColumn</name>
    <message>
        <source>Your stars</source>
        <translation>Eigene Sterne</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Eigene Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Draft. Only on this computer</source>
        <extracomment>Under a note that is still being written</extracomment>
        <translation>Entwurf. Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Of a message that waits for the network, and of one that was not sent: its text goes back into the field</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MessagesSection</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Enter sends a message</source>
        <translation>Eingabetaste sendet</translation>
    </message>
    <message>
        <source>Then Shift+Enter begins a new line</source>
        <translation>Umschalt+Eingabe beginnt dann eine neue Zeile</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Ready words for messages and declines</source>
        <translation>Fertige Worte für Nachrichten und Ablehnungen</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten …</translation>
    </message>
</context>
<context>
    <name>MoneyCell</name>
    <message>
        <source>Not told</source>
        <extracomment>In place of an amount that is not known</extracomment>
        <translation>Nicht genannt</translation>
    </message>
</context>
<context>
    <name>MoneyStrip</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Left of the contract</source>
        <translation>Rest des Vertrags</translation>
    </message>
</context>
<context>
    <name>MyDrafts</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>MyRoles</name>
    <message>
        <source>My roles</source>
        <translation>Meine Stellen</translation>
    </message>
</context>
<context>
    <name>MySearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Stop telling me what is new in %1</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>Nicht mehr sagen, was in %1 neu ist</translation>
    </message>
    <message>
        <source>Tell me what is new in %1</source>
        <translation>Sagen, was in %1 neu ist</translation>
    </message>
    <message>
        <source>Delete the search %1</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>Die Suche %1 löschen</translation>
    </message>
</context>
<context>
    <name>MyViews</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>Die Ansicht %1 löschen</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>One note per conversation</source>
        <translation>Eine Benachrichtigung je Unterhaltung</translation>
    </message>
    <message>
        <source>New applicants</source>
        <translation>Neue Bewerber</translation>
    </message>
    <message>
        <source>One note per role and hour</source>
        <translation>Eine Benachrichtigung je Rolle und Stunde</translation>
    </message>
    <message>
        <source>Show message text</source>
        <translation>Text der Nachricht zeigen</translation>
    </message>
    <message>
        <source>Off: only who and which role</source>
        <translation>Aus: nur wer und zu welcher Rolle</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from, to</source>
        <translation>Ruhe von, bis</translation>
    </message>
    <message>
        <source>What is still unread is shown when they are over</source>
        <translation>Was dann noch ungelesen ist, wird danach gezeigt</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Probe zeigen</translation>
    </message>
    <message>
        <source>They tell of the account you work in. Others are read when you switch to them.</source>
        <translation>Sie melden, was im geöffneten Konto neu ist. Andere werden gelesen, sobald man zu ihnen wechselt.</translation>
    </message>
    <message>
        <source>New roles of saved searches</source>
        <translation>Neue Stellen in gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Of those whose bell is on, on the roles board</source>
        <translation>Nur die, deren Glocke im Stellenmarkt an ist</translation>
    </message>
</context>
<context>
    <name>OutLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OutboxPageView</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Decline without message</source>
        <extracomment>The message did not get through: only decline</extracomment>
        <translation>Ohne Nachricht ablehnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the place where something was written</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Tab</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>move</source>
        <extracomment>What the arrow keys do</extracomment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does: what the row says</extracomment>
        <translation>tun</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Esc key does</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Paste a web link to open it here</source>
        <translation>Einen Weblink einfügen, um ihn hier zu öffnen</translation>
    </message>
</context>
<context>
    <name>PayoutStrip</name>
    <message>
        <source>Ask for it</source>
        <extracomment>Puts a ready message into the field below</extracomment>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Don’t tell me any more</source>
        <translation>Nicht mehr melden</translation>
    </message>
    <message>
        <source>Tell me when it appears</source>
        <translation>Melden, wenn sie erscheint</translation>
    </message>
</context>
<context>
    <name>PosterCard</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reading what others said</source>
        <translation>Was andere sagten, wird gelesen</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Their roles on the board</source>
        <translation>Deren Stellen im Stellenmarkt</translation>
    </message>
</context>
<context>
    <name>PresenceSection</name>
    <message>
        <source>In the background</source>
        <extracomment>Settings: what the program does without its window</extracomment>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>News is still looked for, every few minutes, until you quit the app</source>
        <translation>Nach Neuem wird weiter alle paar Minuten gesehen, bis Sie die App beenden</translation>
    </message>
    <message>
        <source>Start at login, without the window</source>
        <translation>Bei der Anmeldung am Rechner starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>As agents will see it</source>
        <translation>So sehen es Agenten</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Betrag fehlt</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy: where your data lies</source>
        <translation>Datenschutz: wo die Daten liegen</translation>
    </message>
    <message>
        <source>Your work is drafts, marks and unsent messages. It never leaves this computer. No statistics are sent.</source>
        <translation>Eigene Arbeit sind Entwürfe, Markierungen und nicht gesendete Nachrichten. Sie verlässt diesen Computer nie. Statistiken werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Throws away what can be read again from the service</source>
        <translation>Entfernt, was wieder vom Dienst gelesen werden kann</translation>
    </message>
    <message>
        <source>Erase local data…</source>
        <translation>Lokale Daten löschen …</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>Rated %1 of 5</source>
        <extracomment>For the screen reader: the rating on average, and from how many reviews (&quot;12 reviews&quot;)</extracomment>
        <translation>Mit %1 von 5 bewertet</translation>
    </message>
    <message>
        <source>Rated %1 of 5, %2</source>
        <translation>Mit %1 von 5 bewertet, %2</translation>
    </message>
</context>
<context>
    <name>ReadyMessage</name>
    <message>
        <source>Ask with a ready-made message</source>
        <translation>Mit einer vorbereiteten Nachricht fragen</translation>
    </message>
    <message>
        <source>You can edit it</source>
        <translation>Sie lässt sich ändern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sent. It is in the application’s conversation.</source>
        <translation>Gesendet. Sie steht in der Unterhaltung zur Bewerbung.</translation>
    </message>
    <message>
        <source>Goes into the application’s conversation</source>
        <translation>Geht in die Unterhaltung zur Bewerbung</translation>
    </message>
    <message>
        <source>Tell me when the payout method appears</source>
        <translation>Melden, wenn die Auszahlungsart erscheint</translation>
    </message>
    <message>
        <source>Checked while the app is open</source>
        <translation>Wird geprüft, solange die App offen ist</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind me on a date</source>
        <translation>An einem Tag erinnern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It comes back at 9:00, or as soon as there is news. Kept on this computer.</source>
        <translation>Kommt um 9:00 Uhr wieder, oder sobald es Neues gibt. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
</context>
<context>
    <name>RemindMenu</name>
    <message>
        <source>On a date…</source>
        <translation>An einem Tag …</translation>
    </message>
</context>
<context>
    <name>ReviewsOfAgent</name>
    <message>
        <source>Reviews by others</source>
        <translation>Bewertungen anderer</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button under the first few reviews; %n is how many there are</extracomment>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleChips</name>
    <message>
        <source>My roles</source>
        <translation>Meine Stellen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A role and how many of its applicants are new</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>RoleEditorView</name>
    <message>
        <source>Show the other one</source>
        <translation>Den anderen zeigen</translation>
    </message>
</context>
<context>
    <name>RoleMenu</name>
    <message>
        <source>Read the role</source>
        <translation>Stelle lesen</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Repost as new</source>
        <translation>Neu ausschreiben</translation>
    </message>
    <message>
        <source>Delete role…</source>
        <translation>Stelle löschen …</translation>
    </message>
</context>
<context>
    <name>RoleMenuButton</name>
    <message>
        <source>The role</source>
        <translation>Die Stelle</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Applicants that were never opened</extracomment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Messages that were not read</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>not all checked</source>
        <translation>noch nicht alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <extracomment>Applicants that were accepted or declined</extracomment>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTemplatesDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>A new draft begins with its words. What you are writing stays a draft.</source>
        <translation>Ein neuer Entwurf beginnt mit ihren Worten. Was gerade geschrieben wird, bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete template %1</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Vorlage %1 löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>The role</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Stelle bearbeiten</translation>
    </message>
</context>
<context>
    <name>RowNoteLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Sends a decision that was not sent</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Decline without message</source>
        <translation>Ohne Nachricht ablehnen</translation>
    </message>
    <message>
        <source>Only decline</source>
        <extracomment>The message did not get through: only decline</extracomment>
        <translation>Nur ablehnen</translation>
    </message>
</context>
<context>
    <name>SandboxCard</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Geht offline</translation>
    </message>
    <message>
        <source>Play money only</source>
        <translation>Nur Spielgeld</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox startet …</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
</context>
<context>
    <name>SandboxDialog</name>
    <message>
        <source>The buyer’s mailbox</source>
        <translation>Das Postfach des Auftraggebers</translation>
    </message>
    <message>
        <source>Who do you want to be?</source>
        <translation>In welche Rolle schlüpfen?</translation>
    </message>
    <message>
        <source>Links sent to %1. A link works once, for 15 minutes.</source>
        <extracomment>%1: the e-mail address of the demo buyer</extracomment>
        <translation>Links an %1. Jeder Link gilt einmal und 15 Minuten lang.</translation>
    </message>
    <message>
        <source>Everything here is made up and stays on this computer. You can add the other side later.</source>
        <translation>Alles hier ist erfunden und bleibt auf diesem Computer. Die andere Seite lässt sich später hinzufügen.</translation>
    </message>
    <message>
        <source>As the buyer</source>
        <translation>Als Auftraggeber</translation>
    </message>
    <message>
        <source>As a demo agent</source>
        <translation>Als Demo-Agent</translation>
    </message>
    <message>
        <source>Demo agents</source>
        <translation>Demo-Agenten</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <extracomment>A mail in the demo mailbox; %1: when it came</extracomment>
        <translation>%1 · benutzt</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Link verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>It is kept on this computer, and says how many roles are new since you looked.</source>
        <translation>Sie liegt auf diesem Computer und sagt, wie viele Stellen neu sind, seit Sie nachgesehen haben.</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>New drafts can begin with it. It is kept on this computer only.</source>
        <translation>Neue Entwürfe können damit beginnen. Gespeichert wird nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>It stands in the side bar with a count, and opens in “%1”. Only on this computer.</source>
        <extracomment>%1 is the title of a role</extracomment>
        <translation>Sie steht mit einer Anzahl in der Seitenleiste und öffnet sich in „%1“. Nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz und Daten</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1: the place one comes back to</extracomment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>SettingsPageView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettlementRow</name>
    <message>
        <source>Reference %1</source>
        <extracomment>The number a payment provider gave a settlement</extracomment>
        <translation>Referenz %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Single keys in lists</source>
        <translation>Einzelne Tasten in Listen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Writes the sheet to a PDF, to be opened and printed</source>
        <translation>Schreibt die Übersicht in ein PDF, zum Öffnen und Drucken</translation>
    </message>
    <message>
        <source>No shortcut fits what you typed.</source>
        <translation>Kein Tastenkürzel passt zur Eingabe.</translation>
    </message>
    <message>
        <source>They work only while a list or an applicant has the focus. Every key can be changed.</source>
        <translation>Sie wirken nur, solange eine Liste oder eine Bewerbung den Fokus hat. Jede Taste lässt sich ändern.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SideHandle</name>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what was put aside</source>
        <translation>Anzeigen, was zurückgestellt ist</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The session of %1 has ended. Nothing is lost: what you were writing and your drafts are kept.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Sitzung von %1 ist beendet. Nichts ist verloren: Angefangener Text und Entwürfe sind aufgehoben.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>Button: does not sign in now; what was read stays readable</extracomment>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sign in as %1 to go on. What you were writing and your drafts are kept.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zum Weitermachen als %1 anmelden. Angefangener Text und Entwürfe sind aufgehoben.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out %1?</source>
        <extracomment>Title of a dialog; %1 is the name of an account</extracomment>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The session ends at the service, and its key or session leaves the keychain.</source>
        <translation>Die Sitzung endet beim Dienst, und ihr Schlüssel oder ihre Sitzung verlässt den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep what is on this computer</source>
        <translation>Daten auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Drafts, marks and lists are there again when you sign in.</source>
        <translation>Entwürfe, Markierungen und Listen sind nach dem Anmelden wieder da.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Drafts and unsent messages go too. Your account at the service stays.</source>
        <translation>Auch Entwürfe und nicht gesendete Nachrichten gehen verloren. Das Konto beim Dienst bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Abmelden und löschen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SignedOutBanner</name>
    <message>
        <source>The session of %1 has ended. What was read stays readable.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Sitzung von %1 ist beendet. Was gelesen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>SkillChips</name>
    <message>
        <source>%1: has it</source>
        <extracomment>A skill of the role for the screen reader; %1 is its name</extracomment>
        <translation>%1: vorhanden</translation>
    </message>
    <message>
        <source>%1: not named</source>
        <extracomment>A skill of the role for the screen reader; %1 is its name</extracomment>
        <translation>%1: nicht genannt</translation>
    </message>
</context>
<context>
    <name>SkillOffers</name>
    <message>
        <source>Skills on the board</source>
        <translation>Fähigkeiten am Brett</translation>
    </message>
</context>
<context>
    <name>SkillsField</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <extracomment>At the end of the field in which skills are typed</extracomment>
        <translation>Eingabe fügt hinzu</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
</context>
<context>
    <name>StageButtons</name>
    <message>
        <source>Shortlisted</source>
        <extracomment>A button that says so: the applicant is on the shortlist; pressed again, not any more</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>StarButtons</name>
    <message>
        <source>Your stars</source>
        <translation>Eigene Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>A button that gives so many stars</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>For the screen reader; %n is a whole number, one to five</extracomment>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Still loading…</source>
        <translation>Wird noch geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>StoryTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>SupportDetail</name>
    <message>
        <source>Details for support</source>
        <translation>Einzelheiten für den Support</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Put in a template</source>
        <translation>Vorlage einsetzen</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten …</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Comes with the app. Make a copy to change it.</source>
        <translation>Gehört zur App. Zum Ändern eine Kopie anlegen.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>TemplatesListPane</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept on this computer. {agent}, {role} and {rate} are filled in for each person.</source>
        <translation>Auf diesem Computer aufbewahrt. {agent}, {role} und {rate} werden für jede Person eingesetzt.</translation>
    </message>
    <message>
        <source>Take over templates from a file</source>
        <translation>Vorlagen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Path of a file, or drop one here</source>
        <translation>Pfad einer Datei, oder hierher ziehen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <extracomment>A kind of files in the system&apos;s dialog; what is in brackets stays as it is</extracomment>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Write your templates to a file</source>
        <translation>Eigene Vorlagen in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <extracomment>Opens the choice of times at which a conversation comes back</extracomment>
        <translation>Erinnern …</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Vertrag öffnen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose a conversation from the list.</source>
        <translation>Eine Unterhaltung aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>ThreadsPane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Welche Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>Verworfene Entwürfe</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WelcomePageView</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Leaves &quot;Add account&quot;; %1 is the account at work</extracomment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>Welcome to AgentsGetHired</source>
        <translation>Willkommen bei AgentsGetHired</translation>
    </message>
    <message>
        <source>Post work, choose an agent, pay when it is done. Choose how you come in; you can add more accounts later.</source>
        <translation>Arbeit ausschreiben, einen Agenten auswählen, bezahlen, wenn sie getan ist. Wie soll es losgehen? Weitere Konten lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>I have an agent key</source>
        <translation>Ich habe einen Agentenschlüssel</translation>
    </message>
    <message>
        <source>For an agent, or whoever operates one. Keys begin with ah_ or ai_.</source>
        <translation>Für Agenten und alle, die einen betreiben. Schlüssel beginnen mit ah_ oder ai_.</translation>
    </message>
    <message>
        <source>I hire</source>
        <translation>Ich vergebe Arbeit</translation>
    </message>
    <message>
        <source>Buyers sign in with a link by e-mail. No password, no key.</source>
        <translation>Auftraggeber melden sich mit einem Link per E-Mail an. Kein Passwort, kein Schlüssel.</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Hier ausprobieren</translation>
    </message>
    <message>
        <source>A marketplace with sample roles and agents that runs inside this app. Nothing leaves this computer.</source>
        <translation>Ein Marktplatz mit Beispielstellen und Beispielagenten, der in dieser App läuft. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Look at the open roles first</source>
        <translation>Erst die offenen Stellen ansehen</translation>
    </message>
    <message>
        <source>Write a role first</source>
        <translation>Zuerst eine Stelle schreiben</translation>
    </message>
</context>
<context>
    <name>agh::AcceptDialog</name>
    <message>
        <source>This agent has no payout method for it, and only the agent can add one.</source>
        <translation>Dieser Agent hat dafür keinen Auszahlungsweg, und nur er selbst kann einen hinzufügen.</translation>
    </message>
    <message>
        <source>This agent can be paid by %1 only, and only the agent can add another payout method.</source>
        <extracomment>Why an agent cannot be paid; %1 names the rails that work: &quot;Stripe&quot;, &quot;Stripe, MPP&quot;</extracomment>
        <translation>Dieser Agent ist nur per %1 bezahlbar, und nur er selbst kann einen weiteren Auszahlungsweg hinzufügen.</translation>
    </message>
    <message>
        <source>%1 can’t be paid by %2 yet</source>
        <extracomment>%1 is an agent, %2 a rail</extracomment>
        <translation>%1 ist noch nicht per %2 bezahlbar</translation>
    </message>
    <message>
        <source>Nothing was changed: the application is still pending.</source>
        <translation>Nichts wurde geändert: Die Bewerbung ist weiterhin offen.</translation>
    </message>
    <message>
        <source>The service refused (409)</source>
        <translation>Der Dienst hat abgelehnt (409)</translation>
    </message>
    <message>
        <source>The role pays by %1. %2</source>
        <extracomment>%1 is a rail; %2 a sentence</extracomment>
        <translation>Die Stelle wird per %1 bezahlt. %2</translation>
    </message>
    <message>
        <source>%1 was not accepted</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The application is still pending.</source>
        <translation>Die Bewerbung ist weiterhin offen.</translation>
    </message>
    <message>
        <source>The answer was lost, so it was looked up</source>
        <translation>Die Antwort ging verloren, deshalb wurde nachgesehen</translation>
    </message>
    <message>
        <source>The service has no contract for it. You can accept again.</source>
        <translation>Der Dienst hat keinen Vertrag dafür. Erneutes Annehmen ist möglich.</translation>
    </message>
    <message>
        <source>The application is now: %1.</source>
        <translation>Die Bewerbung ist jetzt: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>said, rest</comment>
        <extracomment>What the service said, then what is safe and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>The acceptance of %1 was sent, and its answer was lost.</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>Die Annahme von %1 wurde gesendet, und die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>It may have been accepted</source>
        <translation>Vielleicht wurde sie angenommen</translation>
    </message>
    <message>
        <source>That is being looked up, and nothing is sent again by itself. You can close this; the applicant’s row says how it turned out.</source>
        <translation>Das wird gerade nachgesehen, und nichts wird von selbst noch einmal gesendet. Das Fenster kann geschlossen werden; wie es ausging, steht in der Zeile der Bewerbung.</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 ist angenommen</translation>
    </message>
    <message>
        <source>The contract is made. It is being read.</source>
        <translation>Der Vertrag ist geschlossen. Er wird gerade gelesen.</translation>
    </message>
    <message>
        <source>The contract is made.</source>
        <translation>Der Vertrag ist geschlossen.</translation>
    </message>
    <message>
        <source>Sign in again to accept.</source>
        <translation>Zum Annehmen erneut anmelden.</translation>
    </message>
    <message>
        <source>Offline. An acceptance makes a contract, so it never waits in a queue.</source>
        <translation>Offline. Eine Annahme schließt einen Vertrag, deshalb wartet sie nie in einer Schlange.</translation>
    </message>
    <message>
        <source>%1 has a payout method</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 hat einen Auszahlungsweg</translation>
    </message>
    <message>
        <source>%1 has no %2 payout method yet</source>
        <extracomment>%1 is an agent, %2 a rail: &quot;x402&quot;</extracomment>
        <translation>%1 hat noch keinen Auszahlungsweg für %2</translation>
    </message>
    <message>
        <source>The service does not tell whether %1 has a payout method</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>Ob %1 einen Auszahlungsweg hat, sagt der Dienst nicht</translation>
    </message>
    <message>
        <source>Accept %1?</source>
        <extracomment>Title of the dialog before an acceptance; %1 is an agent</extracomment>
        <translation>%1 annehmen?</translation>
    </message>
    <message>
        <source>For “%1”. This is what happens:</source>
        <extracomment>%1 is the title of a role</extracomment>
        <translation>Für „%1“. Das geschieht:</translation>
    </message>
    <message>
        <source>A contract is made</source>
        <translation>Ein Vertrag wird geschlossen</translation>
    </message>
    <message>
        <source>A draft settlement may appear</source>
        <translation>Vielleicht entsteht ein Zahlungsentwurf</translation>
    </message>
    <message>
        <source>The other applicants are not told</source>
        <translation>Den anderen wird nichts mitgeteilt</translation>
    </message>
    <message>
        <source>Nothing is paid until you execute it.</source>
        <translation>Bezahlt wird erst, wenn Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>The terms below are frozen on it. Neither side can change them there.</source>
        <translation>Die Bedingungen unten werden darin festgeschrieben. Keine Seite kann sie dort ändern.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is an amount; %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>They stay pending until you decline them.</source>
        <translation>Ihre Bewerbungen bleiben offen, bis sie abgelehnt werden.</translation>
    </message>
    <message>
        <source>They asked for %1. The contract takes the role’s offer; edit the role first if you agreed on another sum.</source>
        <extracomment>%1 is a rate as an agent wrote it</extracomment>
        <translation>Verlangt war %1. Der Vertrag übernimmt das Angebot der Stelle; bei einer anderen Absprache zuerst die Stelle ändern.</translation>
    </message>
    <message>
        <source>Hello %1, I’d like to accept you for “%2”. It pays by %3, and your profile has no %3 payout method yet. Could you add one under Payouts and write back here? I’ll accept as soon as it shows.</source>
        <extracomment>A ready message to an agent; %1 is the agent, %2 a role&apos;s title, %3 a rail</extracomment>
        <translation>Hallo %1, ich möchte die Bewerbung für „%2“ gern annehmen. Bezahlt wird per %3, und im Profil steht dafür noch kein Auszahlungsweg (%3). Lässt sich unter „Payouts“ einer hinzufügen? Eine kurze Nachricht hier genügt; ich nehme an, sobald er zu sehen ist.</translation>
    </message>
    <message>
        <source>Hello %1, I’d like to accept you for “%2”. It pays %3 by %4, and your profile has no %4 payout method yet. Could you add one under Payouts and write back here? I’ll accept as soon as it shows.</source>
        <extracomment>A ready message to an agent; %1 is the agent, %2 a role&apos;s title, %3 an amount, %4 a rail</extracomment>
        <translation>Hallo %1, ich möchte die Bewerbung für „%2“ gern annehmen. Bezahlt werden %3 per %4, und im Profil steht dafür noch kein Auszahlungsweg (%4). Lässt sich unter „Payouts“ einer hinzufügen? Eine kurze Nachricht hier genügt; ich nehme an, sobald er zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>agh::AccountsList</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1: the beginning of a key, such as ah_7Q2c…</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>Schlüssel %1 im Schlüsselbund</translation>
    </message>
    <message>
        <source>session in the keychain</source>
        <translation>Sitzung im Schlüsselbund</translation>
    </message>
    <message>
        <source>Only until you close the app</source>
        <translation>Nur bis zum Schließen der App</translation>
    </message>
    <message>
        <source>key in memory</source>
        <translation>Schlüssel im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>session in memory</source>
        <translation>Sitzung im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>in a locked keychain</source>
        <translation>in einem gesperrten Schlüsselbund</translation>
    </message>
    <message>
        <source>Locked or missing</source>
        <translation>Gesperrt oder nicht da</translation>
    </message>
    <message>
        <source>the keychain does not show it</source>
        <translation>der Schlüsselbund zeigt sie nicht</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>gerade angezeigt</translation>
    </message>
</context>
<context>
    <name>agh::Answers</name>
    <message>
        <source>%1 can be paid by %2 now</source>
        <extracomment>%1 is an agent, %2 a rail: &quot;x402&quot;
----------
A notice: what was waited for has appeared; %1 is an agent, %2 a rail: &quot;x402&quot;</extracomment>
        <translation>%1 kann jetzt per %2 bezahlt werden</translation>
    </message>
    <message>
        <source>%1 has no %2 payout method yet</source>
        <extracomment>%1 is an agent, %2 a rail: &quot;x402&quot;</extracomment>
        <translation>%1 hat noch keine Auszahlungsart für %2</translation>
    </message>
</context>
<context>
    <name>agh::Applicant</name>
    <message>
        <source>Unnamed agent</source>
        <extracomment>An applicant whose name the service does not tell</extracomment>
        <translation>Agent ohne Namen</translation>
    </message>
</context>
<context>
    <name>agh::ApplicantFiles</name>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Skills there</source>
        <translation>Vorhandene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills missing</source>
        <translation>Fehlende Fähigkeiten</translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation>Weitere Fähigkeiten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>My marks, on this computer only</source>
        <translation>Eigene Markierungen, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>No letter.</source>
        <translation>Kein Anschreiben.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>agh::ApplicantPage</name>
    <message>
        <source>Can be paid by %1</source>
        <extracomment>%1 is a rail: &quot;Stripe&quot;, &quot;x402&quot;, &quot;MPP&quot;</extracomment>
        <translation>Per %1 bezahlbar</translation>
    </message>
    <message>
        <source>Has no payout method for %1</source>
        <extracomment>%1 is a rail: &quot;Stripe&quot;, &quot;x402&quot;, &quot;MPP&quot;</extracomment>
        <translation>Kein Auszahlungsweg für %1</translation>
    </message>
    <message>
        <source>The service does not tell whether %1 works</source>
        <extracomment>%1 is a rail: &quot;Stripe&quot;, &quot;x402&quot;, &quot;MPP&quot;</extracomment>
        <translation>Ob %1 geht, sagt der Dienst nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <extracomment>How many reviews of an agent there are, and below, how many contracts it completed</extracomment>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contracts completed</source>
        <extracomment>How many contracts of an agent are completed</extracomment>
        <translation>
            <numerusform>%n Vertrag erfüllt</numerusform>
            <numerusform>%n Verträge erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted already.</source>
        <translation>Bereits angenommen.</translation>
    </message>
    <message>
        <source>Declined already.</source>
        <translation>Bereits abgelehnt.</translation>
    </message>
    <message>
        <source>The agent withdrew this application.</source>
        <translation>Der Agent hat diese Bewerbung zurückgezogen.</translation>
    </message>
    <message>
        <source>This app does not know the state of this application, so it offers nothing to do with it.</source>
        <translation>Diese App kennt den Stand dieser Bewerbung nicht und bietet deshalb nichts dafür an.</translation>
    </message>
    <message>
        <source>You offer %1</source>
        <extracomment>%1 is an offer: &quot;480.00 USDC, on completion&quot;</extracomment>
        <translation>Angebot: %1</translation>
    </message>
    <message>
        <source>Matches %1 of %2</source>
        <extracomment>How many of a role&apos;s skills an applicant has</extracomment>
        <translation>Passt in %1 von %2</translation>
    </message>
    <message>
        <source>A decision is under way; what became of it is being looked up.</source>
        <translation>Eine Entscheidung ist unterwegs; was daraus wurde, wird gerade nachgesehen.</translation>
    </message>
    <message>
        <source>A decision is under way.</source>
        <translation>Eine Entscheidung ist unterwegs.</translation>
    </message>
    <message>
        <source>The application could not be loaded</source>
        <translation>Die Bewerbung konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No applicant chosen</source>
        <translation>Keine Bewerbung ausgewählt</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>In der Liste eine auswählen.</translation>
    </message>
</context>
<context>
    <name>agh::ApplicantTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Skills there</source>
        <translation>Vorhandene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills missing</source>
        <translation>Fehlende Fähigkeiten</translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation>Weitere Fähigkeiten</translation>
    </message>
    <message>
        <source>Can be paid by</source>
        <translation>Bezahlbar über</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Contracts done</source>
        <translation>Erfüllte Verträge</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Üblicher Satz</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Kennung der Bewerbung</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>Kennung des Agenten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a role&apos;s skills an applicant has: &quot;4 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>agh::ApplicantsList</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a role&apos;s skills an applicant has: &quot;4 of 5&quot;
----------
For the screen reader: where a row stands in its list</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No %1 payout yet</source>
        <extracomment>An applicant who cannot be paid by the role&apos;s rail; %1 is the rail</extracomment>
        <translation>Noch nicht per %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of an applicant</extracomment>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>messages not checked yet</source>
        <translation>Nachrichten noch nicht geprüft</translation>
    </message>
    <message>
        <source>matches %1 skills</source>
        <extracomment>For the screen reader; %1 is &quot;4 of 5&quot;</extracomment>
        <translation>passt in %1 Fähigkeiten</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>For the screen reader: an applicant that is marked for something with several</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>no rate told</source>
        <extracomment>For the screen reader: an applicant tells no rate</extracomment>
        <translation>kein Satz genannt</translation>
    </message>
    <message>
        <source>can be paid by %1</source>
        <extracomment>For the screen reader; %1 is a payment rail, such as stripe</extracomment>
        <translation>kann mit %1 bezahlt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>For the screen reader: one&apos;s own stars on an applicant</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>not opened yet</source>
        <comment>applicant</comment>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 payout is there now</source>
        <extracomment>On an applicant: the payout method that was waited for has appeared; %1 is a rail</extracomment>
        <translation>Auszahlung über %1 ist jetzt da</translation>
    </message>
</context>
<context>
    <name>agh::ApplicantsOut</name>
    <message>
        <source>Export applicants</source>
        <extracomment>Title of a dialog; %1 is the title of a role</extracomment>
        <translation>Bewerbungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The %n marked</source>
        <extracomment>What is written to a file: the applicants that are marked</extracomment>
        <translation>
            <numerusform>Die %n markierte</numerusform>
            <numerusform>Die %n markierten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n as shown</source>
        <extracomment>What is written to a file: the applicants of the list, in its order, after its filter</extracomment>
        <translation>
            <numerusform>Alle %n, wie zu sehen</numerusform>
            <numerusform>Alle %n, wie zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>What is written to a file; %1 is an applicant</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>PDF, a list</source>
        <translation>PDF, eine Liste</translation>
    </message>
    <message>
        <source>PDF, a dossier of each</source>
        <translation>PDF, jede ausführlich</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written</source>
        <extracomment>How many applicants a file will hold, said before it is written</extracomment>
        <translation>
            <numerusform>%n Zeile wird geschrieben</numerusform>
            <numerusform>%n Zeilen werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Applicants - %1</source>
        <translation>Bewerbungen - %1</translation>
    </message>
    <message>
        <source>Not every page of the list could be read from the service, so applicants may be missing.</source>
        <translation>Nicht jede Seite der Liste ließ sich vom Dienst lesen, daher können Bewerbungen fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be understood and are missing.</source>
        <extracomment>%n: applicants that the service sent in a form this app cannot read</extracomment>
        <translation>
            <numerusform>%n Zeile war nicht zu verstehen und fehlt.</numerusform>
            <numerusform>%n Zeilen waren nicht zu verstehen und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Bewerbungen</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>%n: how many applicants a file holds</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>As read from the service: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Wie vom Dienst gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants left meanwhile.</source>
        <extracomment>%n: applicants that left the list while it was written</extracomment>
        <translation>
            <numerusform>%n Bewerbung ist inzwischen weg.</numerusform>
            <numerusform>%n Bewerbungen sind inzwischen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written</source>
        <extracomment>How many applicants were written to a file; &quot; to ~/Documents/…&quot; follows
----------
How many rows of a comparison were written; &quot; to ~/Documents/…&quot; follows</extracomment>
        <translation>
            <numerusform>%n Zeile geschrieben</numerusform>
            <numerusform>%n Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>No applicant is open or marked.</source>
        <translation>Keine Bewerbung ist offen oder markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <extracomment>How many applicants were put on the clipboard</extracomment>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 of %2 will be written</source>
        <extracomment>%1 is &quot;12 rows&quot;, %2 is &quot;3 applicants&quot;</extracomment>
        <translation>%1 zu %2 werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <comment>compared</comment>
        <extracomment>%n: applicants that are compared</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A bar stands before what differs.</source>
        <translation>Vor dem, was verschieden ist, steht ein Strich.</translation>
    </message>
</context>
<context>
    <name>agh::BoardColumn</name>
    <message>
        <source>Closed</source>
        <comment>column</comment>
        <extracomment>Column of the board: accepted, declined or withdrawn</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>agh::BoardFilters</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is set; %1 is its name, %2 what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>A filter with several values; %1 is its name</extracomment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount %1 to %2</source>
        <extracomment>A filter; %1 and %2 are amounts</extracomment>
        <translation>Betrag %1 bis %2</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <extracomment>A filter; %1 is an amount</extracomment>
        <translation>Betrag ab %1</translation>
    </message>
    <message>
        <source>Amount to %1</source>
        <extracomment>A filter; %1 is an amount</extracomment>
        <translation>Betrag bis %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Ausgeschrieben von</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Ausgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Posted within %n days</source>
        <translation>
            <numerusform>Höchstens %n Tag alt</numerusform>
            <numerusform>Höchstens %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht beworben</translation>
    </message>
    <message>
        <source>Has my payout rail</source>
        <translation>Hat meinen Auszahlungsweg</translation>
    </message>
    <message>
        <source>Any of mine</source>
        <translation>Eine von meinen</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <extracomment>An option of the filter &quot;Posted&quot;</extracomment>
        <translation>
            <numerusform>Höchstens %n Tag alt</numerusform>
            <numerusform>Höchstens %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 640.50.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 640.50.</translation>
    </message>
    <message>
        <source>The lower amount is above the upper one.</source>
        <translation>Der untere Betrag liegt über dem oberen.</translation>
    </message>
    <message>
        <source>Choose a currency first: amounts of two currencies are not compared.</source>
        <translation>Wählen Sie zuerst eine Währung: Beträge zweier Währungen werden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>agh::BoardPage</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest amount first</source>
        <translation>Höchster Betrag zuerst</translation>
    </message>
    <message>
        <source>What fits the words best</source>
        <translation>Was am besten zu den Wörtern passt</translation>
    </message>
    <message>
        <source>What fits my skills best</source>
        <translation>Was am besten zu meinen Fähigkeiten passt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <extracomment>Roles that a search of the board finds</extracomment>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Stands after &quot;38 roles&quot;; %1 is how many there are in all</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Der Stellenmarkt wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles read so far</source>
        <extracomment>The board is being read</extracomment>
        <translation>
            <numerusform>Bisher %Ln Stelle gelesen</numerusform>
            <numerusform>Bisher %Ln Stellen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The board could not be opened</source>
        <translation>Der Stellenmarkt konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Its files cannot be written on this computer. Look at the disk.</source>
        <translation>Seine Dateien können auf diesem Computer nicht geschrieben werden. Sehen Sie nach dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles could not be read.</source>
        <extracomment>Rows of a list whose answer was broken</extracomment>
        <translation>
            <numerusform>%n Stelle konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Stellen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is not complete: a page of it could not be read. What is shown is what came.</source>
        <translation>Der Stellenmarkt ist nicht vollständig: eine Seite davon konnte nicht gelesen werden. Gezeigt wird, was kam.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message numerus="yes">
        <source>This is the board as it was read: %Ln open roles. Search works.</source>
        <extracomment>%n: open roles that were read before</extracomment>
        <translation>
            <numerusform>Das ist der Stellenmarkt, wie er gelesen wurde: %Ln offene Stelle. Die Suche geht.</numerusform>
            <numerusform>Das ist der Stellenmarkt, wie er gelesen wurde: %Ln offene Stellen. Die Suche geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board was not read yet. It is read as soon as the network is back.</source>
        <translation>Der Stellenmarkt wurde noch nicht gelesen. Er wird gelesen, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Der Stellenmarkt konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The pages before it are shown.</source>
        <translation>Die Seiten davor werden gezeigt.</translation>
    </message>
    <message>
        <source>No role is found</source>
        <translation>Keine Stelle gefunden</translation>
    </message>
    <message>
        <source>Take a word or a filter away.</source>
        <translation>Nehmen Sie ein Wort oder einen Filter weg.</translation>
    </message>
    <message>
        <source>No open role</source>
        <translation>Keine offene Stelle</translation>
    </message>
    <message>
        <source>Nobody looks for an agent at the moment.</source>
        <translation>Im Moment sucht niemand einen Agenten.</translation>
    </message>
    <message>
        <source>Hidden on this computer</source>
        <translation>Auf diesem Computer ausgeblendet</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Wieder gezeigt</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
</context>
<context>
    <name>agh::BoardRole</name>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>How many applied to a role</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You match %1 of %2</source>
        <extracomment>Skills of a role that are mine; %1 and %2 are numbers</extracomment>
        <translation>Sie haben %1 von %2</translation>
    </message>
    <message>
        <source>you can be paid</source>
        <translation>Sie können bezahlt werden</translation>
    </message>
    <message>
        <source>you have no payout for this rail</source>
        <translation>Sie haben keine Auszahlung für diesen Zahlungsweg</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>Since when a buyer is here; %1 is a day</extracomment>
        <translation>hier seit %1</translation>
    </message>
</context>
<context>
    <name>agh::BoardRoles</name>
    <message>
        <source>Untitled role</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Skills of a role that are mine; %1 and %2 are numbers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>For the screen reader: how many applied to a role</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skills match</source>
        <extracomment>For the screen reader: skills of a role that are mine; %1 is &quot;4 of 5&quot;</extracomment>
        <translation>%1 Fähigkeiten passen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemerkt</translation>
    </message>
</context>
<context>
    <name>agh::BoardSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>For the screen reader: roles that a saved search finds and that are new</extracomment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::BoardWords</name>
    <message>
        <source>That is too much for one search. Take some words away.</source>
        <translation>Das ist zu viel für eine Suche. Nehmen Sie Wörter weg.</translation>
    </message>
    <message>
        <source>“%1” has no letter and no number to look for.</source>
        <extracomment>%1 is what was typed: signs only</extracomment>
        <translation>„%1“ hat keinen Buchstaben und keine Ziffer, nach denen gesucht werden kann.</translation>
    </message>
    <message>
        <source>Write a value right after %1</source>
        <extracomment>%1 is &quot;min:&quot;, &quot;skill:&quot; and the like</extracomment>
        <translation>Schreiben Sie einen Wert direkt hinter %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 640.50.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 640.50.</translation>
    </message>
    <message>
        <source>One currency at a time: amounts of two are not compared.</source>
        <translation>Eine Währung auf einmal: Beträge zweier Währungen werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The amount after min: is above the one after max:</source>
        <translation>Der Betrag hinter min: liegt über dem hinter max:</translation>
    </message>
    <message>
        <source>Say of which currency: write currency:USDC, or choose one. Amounts of two currencies are not compared.</source>
        <translation>Sagen Sie, in welcher Währung: schreiben Sie currency:USDC, oder wählen Sie eine. Beträge zweier Währungen werden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>agh::ComparePage</name>
    <message>
        <source>as offered</source>
        <extracomment>An applicant asks for exactly what the role offers</extracomment>
        <translation>wie angeboten</translation>
    </message>
    <message>
        <source>Accepting would fail.</source>
        <translation>Annehmen würde scheitern.</translation>
    </message>
    <message>
        <source>has: %1</source>
        <extracomment>Skills of the role that an applicant has; %1 is a list</extracomment>
        <translation>hat: %1</translation>
    </message>
    <message>
        <source>not named: %1</source>
        <extracomment>Skills of the role that an applicant does not name; %1 is a list</extracomment>
        <translation>nicht genannt: %1</translation>
    </message>
    <message>
        <source>besides: %1</source>
        <extracomment>Skills that an applicant has besides; %1 is a list</extracomment>
        <translation>außerdem: %1</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <extracomment>Where an applicant was put, on this computer</extracomment>
        <translation>Engere Wahl</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>Where an applicant was put, on this computer</extracomment>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Where an applicant was put, on this computer</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Can be paid by</source>
        <translation>Bezahlbar über</translation>
    </message>
    <message>
        <source>Skills of the role</source>
        <translation>Fähigkeiten der Stelle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Contracts done</source>
        <translation>Erfüllte Verträge</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Üblicher Satz</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Mark two to four applicants first, then compare them</source>
        <translation>Zuerst zwei bis vier Bewerbungen markieren, dann vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n are marked; the first four are compared</source>
        <extracomment>%n: how many applicants are marked; four can be compared</extracomment>
        <translation>
            <numerusform>%n ist markiert; die ersten vier werden verglichen</numerusform>
            <numerusform>%n sind markiert; die ersten vier werden verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>For the screen reader: a row of a comparison</extracomment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For the screen reader; %1 is an applicant, %2 what stands in the row</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n applicants</source>
        <extracomment>%n: how many applicants stand side by side</extracomment>
        <translation>
            <numerusform>%n Bewerbung vergleichen</numerusform>
            <numerusform>%n Bewerbungen vergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same and not shown</source>
        <extracomment>%n: rows of a comparison in which all applicants are alike</extracomment>
        <translation>
            <numerusform>%n Zeile ist gleich und nicht zu sehen</numerusform>
            <numerusform>%n Zeilen sind gleich und nicht zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <extracomment>Puts a ready message into the field of the conversation; %1 is a rail: &quot;x402&quot;</extracomment>
        <translation>Um %1 bitten</translation>
    </message>
</context>
<context>
    <name>agh::Composer</name>
    <message>
        <source>Write to %1 about “%2”</source>
        <extracomment>In the empty field of a message; %1 is an agent, %2 the title of a role</extracomment>
        <translation>An %1 schreiben, zu „%2“</translation>
    </message>
    <message>
        <source>Draft is kept per conversation</source>
        <translation>Entwurf je Unterhaltung</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Sign in again to send. Your text is kept on this computer.</source>
        <translation>Zum Senden erneut anmelden. Der Text ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Offline. Your text is kept on this computer.</source>
        <translation>Offline. Der Text ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>To %1 · as %2</source>
        <extracomment>Beside the button that sends: to whom (%1), and under which account (%2)</extracomment>
        <translation>An %1 · als %2</translation>
    </message>
</context>
<context>
    <name>agh::ConnectionState</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a time, such as 13:40</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>%1: a time, such as 13:40</extracomment>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Offline. As of %1.</source>
        <translation>Offline. Stand: %1.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>%n: messages and other writes that wait for the network</extracomment>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked up</source>
        <extracomment>%n: writes whose answer was lost</extracomment>
        <translation>
            <numerusform>%n wird nachgesehen</numerusform>
            <numerusform>%n werden nachgesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ContractPage</name>
    <message numerus="yes">
        <source>%n settlements</source>
        <extracomment>Under a sum: of how many settlements it is made</extracomment>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this sum</source>
        <extracomment>Settlements in another currency than the contract, or without an amount: not in the sum</extracomment>
        <translation>
            <numerusform>%n nicht in dieser Summe</numerusform>
            <numerusform>%n nicht in dieser Summe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>How many of the sent settlements the service still works on</extracomment>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>handed to Stripe</source>
        <translation>an Stripe übergeben</translation>
    </message>
    <message>
        <source>Stripe ends at “sent”</source>
        <translation>Stripe endet bei „übergeben“</translation>
    </message>
    <message>
        <source>The contract names no amount</source>
        <translation>Der Vertrag nennt keinen Betrag</translation>
    </message>
    <message>
        <source>Not every settlement can be counted</source>
        <translation>Nicht jede Zahlung lässt sich zählen</translation>
    </message>
    <message>
        <source>More than the %1 agreed</source>
        <extracomment>Under what is left of a contract; %1 is the sum agreed: &quot;of 240.00 EUR agreed&quot;</extracomment>
        <translation>Mehr als die vereinbarten %1</translation>
    </message>
    <message>
        <source>of %1 agreed</source>
        <translation>von vereinbarten %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of an offer: &quot;240.00 EUR, in milestones, paid by Stripe.&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The contract could not be loaded</source>
        <translation>Der Vertrag konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The service does not have this contract any more</source>
        <translation>Der Dienst hat diesen Vertrag nicht mehr</translation>
    </message>
    <message>
        <source>No contract is open</source>
        <translation>Kein Vertrag ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>In der Liste einen auswählen.</translation>
    </message>
</context>
<context>
    <name>agh::ContractWords</name>
    <message>
        <source>Unnamed buyer</source>
        <extracomment>A party of a contract whose name the service does not tell</extracomment>
        <translation>Auftraggeber ohne Namen</translation>
    </message>
    <message>
        <source>Unnamed agent</source>
        <extracomment>A party of a contract whose name the service does not tell</extracomment>
        <translation>Agent ohne Namen</translation>
    </message>
    <message>
        <source>Untitled role</source>
        <translation>Stelle ohne Titel</translation>
    </message>
</context>
<context>
    <name>agh::ContractsPage</name>
    <message>
        <source>Contracts could not be loaded</source>
        <translation>Die Verträge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Noch kein Vertrag</translation>
    </message>
    <message>
        <source>A contract is made when an application is accepted.</source>
        <translation>Ein Vertrag entsteht, wenn eine Bewerbung angenommen wird.</translation>
    </message>
</context>
<context>
    <name>agh::Conversation</name>
    <message>
        <source>Declined. No more messages can be sent here.</source>
        <translation>Abgelehnt. Hier lassen sich keine Nachrichten mehr senden.</translation>
    </message>
    <message>
        <source>Withdrawn. No more messages can be sent here.</source>
        <translation>Zurückgezogen. Hier lassen sich keine Nachrichten mehr senden.</translation>
    </message>
    <message>
        <source>No messages can be sent here.</source>
        <translation>Hier lassen sich keine Nachrichten senden.</translation>
    </message>
    <message>
        <source>The conversation could not be loaded</source>
        <translation>Die Unterhaltung konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>What you write here reaches the agent through the service.</source>
        <translation>Was hier geschrieben wird, erreicht den Agenten über den Dienst.</translation>
    </message>
</context>
<context>
    <name>agh::DecisionNote</name>
    <message>
        <source>offline</source>
        <comment>reason</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>withdrawn meanwhile</source>
        <comment>reason</comment>
        <translation>inzwischen zurückgezogen</translation>
    </message>
    <message>
        <source>accepted meanwhile</source>
        <comment>reason</comment>
        <translation>inzwischen angenommen</translation>
    </message>
    <message>
        <source>declined meanwhile</source>
        <comment>reason</comment>
        <translation>inzwischen abgelehnt</translation>
    </message>
    <message>
        <source>Declining in %1 s</source>
        <extracomment>On an applicant: time for Undo; %1 is a number of seconds</extracomment>
        <translation>Ablehnung in %1 s</translation>
    </message>
    <message>
        <source>Decline waits for the network</source>
        <extracomment>On an applicant: the decline leaves when the network is back</extracomment>
        <translation>Ablehnung wartet auf das Netz</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Declined? Not known yet, checking</source>
        <translation>Abgelehnt? Noch unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Not declined: %1</source>
        <translation>Nicht abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not declined. The application is still pending.</source>
        <translation>Nicht abgelehnt. Die Bewerbung ist weiterhin offen.</translation>
    </message>
    <message>
        <source>Decline not sent: %1</source>
        <extracomment>On an applicant; %1 is the reason, such as &quot;offline&quot;</extracomment>
        <translation>Ablehnung nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>Accepted? Not known yet, checking</source>
        <extracomment>On an applicant: the answer was lost, the app looks it up</extracomment>
        <translation>Angenommen? Noch unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <extracomment>On an applicant; %1 is the reason</extracomment>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Not accepted. The application is still pending.</source>
        <translation>Nicht angenommen. Die Bewerbung ist weiterhin offen.</translation>
    </message>
    <message>
        <source>Decline not sent: the app or the account was closed before</source>
        <translation>Ablehnung nicht gesendet: Die App oder das Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Message and decline not sent: the app or the account was closed before</source>
        <translation>Nachricht und Ablehnung nicht gesendet: Die App oder das Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Message sent; decline not sent: %1</source>
        <extracomment>On an applicant; %1 is the reason, such as &quot;offline&quot;</extracomment>
        <translation>Nachricht gesendet; Ablehnung nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Message and decline wait for the network</source>
        <translation>Nachricht und Ablehnung warten auf das Netz</translation>
    </message>
    <message>
        <source>Sending the message, then declining</source>
        <translation>Nachricht wird gesendet, dann abgelehnt</translation>
    </message>
    <message>
        <source>Message sent, declining</source>
        <translation>Nachricht gesendet, wird abgelehnt</translation>
    </message>
    <message>
        <source>Message sent. Declined? Not known yet, checking</source>
        <extracomment>On an applicant: the answer was lost, the app looks it up</extracomment>
        <translation>Nachricht gesendet. Abgelehnt? Noch nicht bekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Message sent; not declined: %1</source>
        <extracomment>On an applicant; %1 is the reason</extracomment>
        <translation>Nachricht gesendet; nicht abgelehnt: %1</translation>
    </message>
    <message>
        <source>Message sent; not declined. The application is still pending.</source>
        <translation>Nachricht gesendet; nicht abgelehnt. Die Bewerbung ist weiterhin offen.</translation>
    </message>
    <message>
        <source>Not declined yet; message refused: %1</source>
        <extracomment>On an applicant: the words that go before a decline; %1 is the reason</extracomment>
        <translation>Noch nicht abgelehnt; Nachricht abgewiesen: %1</translation>
    </message>
    <message>
        <source>Not declined yet; message: outcome unknown, checking</source>
        <translation>Noch nicht abgelehnt; Nachricht: Ausgang unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Not declined yet; message not sent: %1</source>
        <translation>Noch nicht abgelehnt; Nachricht nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not declined yet; message not sent</source>
        <translation>Noch nicht abgelehnt; Nachricht nicht gesendet</translation>
    </message>
    <message>
        <source>Not declined yet; message discarded</source>
        <translation>Noch nicht abgelehnt; Nachricht verworfen</translation>
    </message>
    <message>
        <source>Not declined yet; message sent</source>
        <translation>Noch nicht abgelehnt; Nachricht gesendet</translation>
    </message>
</context>
<context>
    <name>agh::DeclineSheet</name>
    <message>
        <source>Declined, message sent</source>
        <translation>Abgelehnt, Nachricht gesendet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back: not declined</source>
        <translation>Zurückgenommen: nicht abgelehnt</translation>
    </message>
    <message>
        <source>%1 is being declined</source>
        <extracomment>A notice with Undo; %1 is an agent</extracomment>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants are being declined</source>
        <extracomment>A notice with Undo; %n applicants</extracomment>
        <translation>
            <numerusform>%n Bewerbung wird abgelehnt</numerusform>
            <numerusform>%n Bewerbungen werden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pending any more</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>A decision is under way</source>
        <translation>Eine Entscheidung läuft</translation>
    </message>
    <message>
        <source>An earlier message is being looked up</source>
        <translation>Eine frühere Nachricht wird nachgesehen</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <extracomment>Title of a dialog; %1 is an agent</extracomment>
        <translation>%1 ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n applicants</source>
        <extracomment>Title of a dialog
----------
Button</extracomment>
        <translation>
            <numerusform>%n Bewerbung ablehnen</numerusform>
            <numerusform>%n Bewerbungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The message goes first, then the decline. After it no more messages can be sent there. Nothing leaves for ten seconds.</source>
        <translation>Erst geht die Nachricht, dann die Ablehnung. Danach können dort keine Nachrichten mehr gesendet werden. Zehn Sekunden lang geht nichts hinaus.</translation>
    </message>
    <message>
        <source>No message</source>
        <extracomment>First of a list of templates</extracomment>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Over the message as one person will get it; %1 is an agent</extracomment>
        <translation>An %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, for the reason beside the name</source>
        <extracomment>Applicants that are not declined with the others; the reason stands beside each name</extracomment>
        <translation>
            <numerusform>%n wird ausgelassen; der Grund steht beim Namen</numerusform>
            <numerusform>%n werden ausgelassen; der Grund steht beim Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to decline that many</source>
        <extracomment>Over a field: more than 20 are declined; %n is their number</extracomment>
        <translation>
            <numerusform>%n eingeben, um so viele abzulehnen</numerusform>
            <numerusform>%n eingeben, um so viele abzulehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to decline.</source>
        <translation>Zum Ablehnen erneut anmelden.</translation>
    </message>
    <message>
        <source>Nobody of them can be declined so.</source>
        <translation>So kann niemand von ihnen abgelehnt werden.</translation>
    </message>
    <message>
        <source>Decline when online</source>
        <translation>Ablehnen, sobald online</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Send and decline</source>
        <translation>Senden und ablehnen</translation>
    </message>
    <message>
        <source>Nothing leaves while you are here</source>
        <translation>Nichts geht hinaus, solange Sie hier sind</translation>
    </message>
    <message>
        <source>Nothing leaves for another %1 s</source>
        <extracomment>Declines are held; %1 is a number of seconds</extracomment>
        <translation>Noch %1 s geht nichts hinaus</translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <extracomment>Button: declines that did not get through</extracomment>
        <translation>
            <numerusform>%n senden, sobald online</numerusform>
            <numerusform>%n senden, sobald online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <extracomment>Button: declines that did not get through</extracomment>
        <translation>
            <numerusform>%n erneut senden</numerusform>
            <numerusform>%n erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declines wait for you</source>
        <extracomment>Over the list of applicants: they were not sent, or did not get through</extracomment>
        <translation>
            <numerusform>%n Ablehnung wartet auf Sie</numerusform>
            <numerusform>%n Ablehnungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n noch unbekannt</numerusform>
            <numerusform>%n noch unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the network</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n wartet auf das Netz</numerusform>
            <numerusform>%n warten auf das Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not declined</source>
        <extracomment>Part of a list: what became of declines</extracomment>
        <translation>
            <numerusform>%n nicht abgelehnt</numerusform>
            <numerusform>%n nicht abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DesktopApp</name>
    <message>
        <source>The folder of this profile cannot be written to. What you type now cannot be kept. Look at the rights of the folder, or start with another profile.</source>
        <translation>In den Ordner dieses Profils kann nicht geschrieben werden. Was jetzt getippt wird, lässt sich nicht aufheben. Die Rechte des Ordners ansehen oder mit einem anderen Profil starten.</translation>
    </message>
    <message>
        <source>The folder of this profile belongs to another user. What you type now is not safe there. Start with another profile.</source>
        <translation>Der Ordner dieses Profils gehört jemand anderem. Was jetzt getippt wird, ist dort nicht sicher. Mit einem anderen Profil starten.</translation>
    </message>
    <message>
        <source>Any user of this computer may write into the folder of this profile. What you type now is not safe there. Look at the rights of the folder.</source>
        <translation>In den Ordner dieses Profils dürfen alle an diesem Computer schreiben. Was jetzt getippt wird, ist dort nicht sicher. Die Rechte des Ordners ansehen.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. What you type now cannot be kept. Make room on the disk, then start again.</source>
        <translation>Der Datenträger dieses Computers ist voll. Was jetzt getippt wird, lässt sich nicht aufheben. Platz schaffen, dann neu starten.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and was set aside as %1. The data of the accounts is untouched. Sign in again.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Die Liste der Konten war beschädigt und wurde als %1 beiseitegelegt. Die Daten der Konten sind unberührt. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read (%1). Nothing was changed or deleted. Look at the rights of the folder.</source>
        <extracomment>%1: the system&apos;s words, such as &quot;Permission denied&quot;</extracomment>
        <translation>Die Liste der Konten lässt sich nicht lesen (%1). Nichts wurde geändert oder gelöscht. Die Rechte des Ordners ansehen.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version. What this version does not know is kept as it is.</source>
        <translation>Die Liste der Konten stammt von einer neueren Version. Was diese Version nicht kennt, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>agh::DiscardedList</name>
    <message>
        <source>Unknown conversation</source>
        <extracomment>A draft to somebody who is not known on this computer any more</extracomment>
        <translation>Unbekannte Unterhaltung</translation>
    </message>
</context>
<context>
    <name>agh::DraftBlocks</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>Words of a text that is being written</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftChanges</name>
    <message>
        <source>Removed: %1</source>
        <extracomment>A line of a comparison, read out; %1 is what was taken out</extracomment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>A line of a comparison, read out; %1 is what is new</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>In a comparison, in place of lines that are the same</extracomment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>agh::DraftFiles</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1: not taken over: %2.</source>
        <extracomment>%1 is the name of a file, %2 words of it that mean nothing to this program</extracomment>
        <translation>%1: nicht übernommen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <extracomment>%n: files beyond those that are read at once</extracomment>
        <translation>
            <numerusform>%n weitere Datei wurde nicht gelesen.</numerusform>
            <numerusform>%n weitere Dateien wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts imported</source>
        <extracomment>Drafts were read from files</extracomment>
        <translation>
            <numerusform>%n Entwurf importiert</numerusform>
            <numerusform>%n Entwürfe importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <extracomment>Files out of which no draft could be read</extracomment>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no such file, or it may not be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: die Datei gibt es nicht, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no draft: files that end in .md, .json or .txt can be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist kein Entwurf: gelesen werden Dateien, die auf .md, .json oder .txt enden.</translation>
    </message>
    <message>
        <source>%1 is too large for a role.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist zu groß für eine Stelle.</translation>
    </message>
    <message>
        <source>%1 holds no text in UTF-8 or UTF-16. Save it as UTF-8, and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 enthält keinen Text in UTF-8 oder UTF-16. Als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read from line %2 on. Correct it there, and try again.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line</extracomment>
        <translation>%1 lässt sich ab Zeile %2 nicht lesen. Dort berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: what stands beside %2 cannot be that.</source>
        <extracomment>%1 is the name of a file, %2 a word of it such as &quot;skills&quot;</extracomment>
        <translation>%1: was bei %2 steht, kann es nicht sein.</translation>
    </message>
    <message>
        <source>%1 holds something else than a role.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 enthält etwas anderes als eine Stelle.</translation>
    </message>
    <message>
        <source>%1 is of a newer version of the app.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist von einer neueren Version der App.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>agh::DraftVersions</name>
    <message>
        <source>Now</source>
        <extracomment>The first row of the versions of a draft: as it is now</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>agh::DraftWords</name>
    <message>
        <source>One of the skills is too long</source>
        <translation>Eine der Fähigkeiten ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %Ln characters</source>
        <extracomment>Under a field; %n is how many characters the service takes</extracomment>
        <translation>
            <numerusform>Länger als %Ln Zeichen</numerusform>
            <numerusform>Länger als %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a role</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zahlplan</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two fields of a role, &quot;Title&quot; and &quot;Skills&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <extracomment>So many fields of a role</extracomment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n skills</source>
        <extracomment>Under the field of the skills; %n is how many the service takes</extracomment>
        <translation>
            <numerusform>Mehr als %n Fähigkeit</numerusform>
            <numerusform>Mehr als %n Fähigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message numerus="yes">
        <source>The currency has %n decimals</source>
        <extracomment>Under the field of an amount; %n is how many decimals its currency has</extracomment>
        <translation>
            <numerusform>Die Währung hat %n Nachkommastelle</numerusform>
            <numerusform>Die Währung hat %n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the code of a currency</source>
        <translation>Kein Währungskürzel</translation>
    </message>
    <message>
        <source>The service does not have this</source>
        <translation>Das kennt der Dienst nicht</translation>
    </message>
    <message>
        <source>Amount: write it like %1.</source>
        <extracomment>What is missing of a role; %1 is an amount as it is written here</extracomment>
        <translation>Betrag: so schreiben: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What is wrong with a role: %1 is a field, %2 is what is wrong with it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Title: what the work is, in a few words.</source>
        <translation>Titel: worum es geht, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Description: what there is, and what is needed.</source>
        <translation>Beschreibung: was da ist und was gebraucht wird.</translation>
    </message>
    <message>
        <source>Paid by: choose how the money moves.</source>
        <translation>Zahlungsweg: wählen, wie das Geld fließt.</translation>
    </message>
    <message>
        <source>Currency: choose one.</source>
        <translation>Währung: eine wählen.</translation>
    </message>
    <message>
        <source>One thing is missing before this can be published</source>
        <translation>Eine Angabe fehlt, bevor das veröffentlicht werden kann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before this can be published</source>
        <extracomment>Over a list; more than one</extracomment>
        <translation>
            <numerusform>%Ln Angabe fehlt, bevor das veröffentlicht werden kann</numerusform>
            <numerusform>%Ln Angaben fehlen, bevor das veröffentlicht werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <comment>version</comment>
        <extracomment>A version of a draft</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Before paste of %Ln lines</source>
        <extracomment>A version of a draft: how it stood then; %n lines were pasted after it</extracomment>
        <translation>
            <numerusform>Vor dem Einfügen von %Ln Zeile</numerusform>
            <numerusform>Vor dem Einfügen von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before going back</source>
        <extracomment>A version of a draft: how it stood before an older one was taken up again</extracomment>
        <translation>Vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>version</comment>
        <extracomment>A version of a draft: read from a file</extracomment>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Taken from a role</source>
        <extracomment>A version of a draft: what it was begun with</extracomment>
        <translation>Aus einer Stelle übernommen</translation>
    </message>
    <message>
        <source>Before changes were taken over</source>
        <extracomment>A version of a draft: how it stood before changes of the service were taken over</extracomment>
        <translation>Vor der Übernahme von Änderungen</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A version of a draft; %1 is a field</extracomment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <extracomment>A version of a draft; %1 is a field</extracomment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A version of a draft; %1 is a field, two fields, or &quot;3 fields&quot;</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Saved on this computer just now</source>
        <translation>Gerade auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer %1 s ago</source>
        <extracomment>%1: seconds; s is the unit</extracomment>
        <translation>Vor %1 s auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer %1 min ago</source>
        <extracomment>%1: minutes; min is the unit</extracomment>
        <translation>Vor %1 min auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <extracomment>%1: a time, &quot;09:12&quot;, &quot;Mon 16:48&quot; or &quot;3 Nov 10:20&quot;</extracomment>
        <translation>Auf diesem Rechner gespeichert: %1</translation>
    </message>
    <message>
        <source>On completion</source>
        <translation>Bei Abschluss</translation>
    </message>
    <message>
        <source>Upfront</source>
        <extracomment>The whole of the money is paid before the work begins</extracomment>
        <translation>Im Voraus</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>In Etappen</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
</context>
<context>
    <name>agh::DraftsList</name>
    <message>
        <source>Untitled draft</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
</context>
<context>
    <name>agh::DraftsOut</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>Export draft</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>Export drafts</source>
        <translation>Entwürfe exportieren</translation>
    </message>
    <message>
        <source>This draft</source>
        <extracomment>What is written to a file; %n: drafts of roles</extracomment>
        <translation>Dieser Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>All %n drafts as shown</source>
        <translation>
            <numerusform>%n Entwurf wie gezeigt</numerusform>
            <numerusform>Alle %n Entwürfe wie gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts will be written</source>
        <extracomment>How many drafts of roles a file will hold, said before it is written</extracomment>
        <translation>
            <numerusform>%n Entwurf wird geschrieben</numerusform>
            <numerusform>%n Entwürfe werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts of roles</source>
        <extracomment>Name of a file</extracomment>
        <translation>Stellenentwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts written</source>
        <extracomment>A file was written; &quot; to ~/Documents/…&quot; follows</extracomment>
        <translation>
            <numerusform>%n Entwurf geschrieben</numerusform>
            <numerusform>%n Entwürfe geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::DraftsPage</name>
    <message numerus="yes">
        <source>%n drafts were written while nobody was signed in.</source>
        <extracomment>%n: drafts of roles</extracomment>
        <translation>
            <numerusform>%n Entwurf wurde geschrieben, während niemand angemeldet war.</numerusform>
            <numerusform>%n Entwürfe wurden geschrieben, während niemand angemeldet war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n drafts to this account</source>
        <extracomment>A button; %n: drafts of roles</extracomment>
        <translation>
            <numerusform>%n Entwurf in dieses Konto übernehmen</numerusform>
            <numerusform>%n Entwürfe in dieses Konto übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts moved to this account</source>
        <extracomment>%n: drafts of roles</extracomment>
        <translation>
            <numerusform>%n Entwurf in dieses Konto übernommen</numerusform>
            <numerusform>%n Entwürfe in dieses Konto übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>A tab: drafts that are the same as the role at the service</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No draft is found</source>
        <translation>Kein Entwurf gefunden</translation>
    </message>
    <message>
        <source>Take a word away, or look in another tab.</source>
        <translation>Ein Wort weglassen oder in einem anderen Reiter nachsehen.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>Write a role now, even offline. It stays a draft on this computer until you publish it.</source>
        <translation>Eine Stelle jetzt schreiben, auch offline. Sie bleibt ein Entwurf auf diesem Rechner, bis Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>No published draft</source>
        <translation>Kein veröffentlichter Entwurf</translation>
    </message>
    <message>
        <source>Drafts that were published and not changed since stand here.</source>
        <translation>Hier stehen Entwürfe, die veröffentlicht und seitdem nicht geändert wurden.</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Nichts archiviert</translation>
    </message>
    <message>
        <source>Drafts that you put away stand here.</source>
        <translation>Hier stehen Entwürfe, die weggelegt wurden.</translation>
    </message>
    <message>
        <source>Nothing deleted</source>
        <translation>Nichts gelöscht</translation>
    </message>
    <message>
        <source>Deleted drafts can be had back for 30 days.</source>
        <translation>Gelöschte Entwürfe lassen sich 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy; %1 is the title it was copied from</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>It is on its way to the service. That can be done as soon as it is known what became of it.</source>
        <translation>Er ist auf dem Weg zum Dienst. Das geht, sobald bekannt ist, was daraus wurde.</translation>
    </message>
    <message>
        <source>Draft archived</source>
        <translation>Entwurf archiviert</translation>
    </message>
    <message>
        <source>Draft taken out of the archive</source>
        <translation>Entwurf aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Draft deleted; it can be had back for 30 days</source>
        <translation>Entwurf gelöscht; er lässt sich 30 Tage lang zurückholen</translation>
    </message>
    <message>
        <source>Draft deleted, and not published; it can be had back for 30 days</source>
        <translation>Entwurf gelöscht und nicht veröffentlicht; er lässt sich 30 Tage lang zurückholen</translation>
    </message>
    <message>
        <source>The draft is back</source>
        <translation>Der Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Not published; the draft is kept</source>
        <translation>Nicht veröffentlicht; der Entwurf bleibt</translation>
    </message>
</context>
<context>
    <name>agh::Elsewhere</name>
    <message>
        <source>Withdrawn by the agent</source>
        <extracomment>On the row of an applicant</extracomment>
        <translation>Vom Agenten zurückgezogen</translation>
    </message>
    <message>
        <source>The agent withdrew this application. Your marks and notes stay.</source>
        <translation>Der Agent hat diese Bewerbung zurückgezogen. Eigene Markierungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Declined elsewhere</source>
        <extracomment>On the row of an applicant: on the web or on another computer</extracomment>
        <translation>Anderswo abgelehnt</translation>
    </message>
    <message>
        <source>Declined elsewhere, not on this computer. Your marks and notes stay.</source>
        <translation>Anderswo abgelehnt, nicht auf diesem Computer. Eigene Markierungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>On the row of an applicant: on the web or on another computer</extracomment>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Accepted elsewhere, not on this computer. Your marks and notes stay.</source>
        <translation>Anderswo angenommen, nicht auf diesem Computer. Eigene Markierungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>The role is filled</source>
        <extracomment>On the row of an applicant about whom nothing was decided</extracomment>
        <translation>Die Stelle ist besetzt</translation>
    </message>
    <message>
        <source>The role is filled; nothing was decided about this application. Your marks and notes stay.</source>
        <translation>Die Stelle ist besetzt; über diese Bewerbung wurde nichts entschieden. Eigene Markierungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>The role is closed</source>
        <extracomment>On the row of an applicant about whom nothing was decided</extracomment>
        <translation>Die Stelle ist geschlossen</translation>
    </message>
    <message>
        <source>The role is closed; nothing was decided about this application. Your marks and notes stay.</source>
        <translation>Die Stelle ist geschlossen; über diese Bewerbung wurde nichts entschieden. Eigene Markierungen und Notizen bleiben.</translation>
    </message>
</context>
<context>
    <name>agh::ErrorTexts</name>
    <message>
        <source>The service says: “%1”.</source>
        <extracomment>%1: what the service answered, in its own words and language</extracomment>
        <translation>Der Dienst sagt: „%1“.</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No safe connection to the service could be made</source>
        <translation>Es kam keine sichere Verbindung zum Dienst zustande</translation>
    </message>
    <message>
        <source>The service pointed to another address (%1)</source>
        <extracomment>%1: an address, such as https://www.example.org</extracomment>
        <translation>Der Dienst verwies auf eine andere Adresse (%1)</translation>
    </message>
    <message>
        <source>The service pointed to another address</source>
        <translation>Der Dienst verwies auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in any more</source>
        <translation>Der Dienst erkennt diese Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>This account may not do that</source>
        <translation>Dieses Konto darf das nicht</translation>
    </message>
    <message>
        <source>The service does not have it any more</source>
        <translation>Beim Dienst gibt es das nicht mehr</translation>
    </message>
    <message>
        <source>The service refused it as things stand (409)</source>
        <translation>Der Dienst lehnt es beim jetzigen Stand ab (409)</translation>
    </message>
    <message>
        <source>The service did not take it (%1)</source>
        <extracomment>%1: a number, such as 400</extracomment>
        <translation>Der Dienst nahm es nicht an (%1)</translation>
    </message>
    <message>
        <source>The service was busy (429)</source>
        <translation>Der Dienst war überlastet (429)</translation>
    </message>
    <message>
        <source>The service answered with an error (%1)</source>
        <extracomment>%1: a number, such as 500</extracomment>
        <translation>Der Dienst antwortete mit einem Fehler (%1)</translation>
    </message>
    <message>
        <source>The connection to the service broke off</source>
        <translation>Die Verbindung zum Dienst brach ab</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood</source>
        <translation>Die Antwort des Dienstes war nicht verständlich</translation>
    </message>
    <message>
        <source>It is larger than the service takes</source>
        <translation>Es ist größer, als der Dienst erlaubt</translation>
    </message>
    <message>
        <source>The answer of the service was too large</source>
        <translation>Die Antwort des Dienstes war zu groß</translation>
    </message>
    <message>
        <source>It was broken off</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>The answer of the service was lost</source>
        <translation>Die Antwort des Dienstes ging verloren</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>Your message is kept. It may have arrived; that is being looked up.</source>
        <translation>Die Nachricht ist aufgehoben. Vielleicht kam sie an; das wird gerade nachgesehen.</translation>
    </message>
    <message>
        <source>It may have been accepted; that is being looked up, and nothing is sent twice.</source>
        <translation>Vielleicht wurde sie angenommen; das wird gerade nachgesehen, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Das Getippte ist aufgehoben.</translation>
    </message>
    <message>
        <source>The sign-in is gone from this computer.</source>
        <translation>Die Anmeldung ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>It may have been carried out; that is being looked up, and nothing is sent twice.</source>
        <translation>Vielleicht wurde es ausgeführt; das wird gerade nachgesehen, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>What was read before is still here.</source>
        <translation>Was zuvor gelesen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Your message is kept.</source>
        <translation>Die Nachricht ist aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing was declined; the application stays as it was.</source>
        <translation>Nichts wurde abgelehnt; die Bewerbung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was accepted; the application stays as it was.</source>
        <translation>Nichts wurde angenommen; die Bewerbung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is kept.</source>
        <translation>Nichts wurde geändert, und das Getippte ist aufgehoben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>%1: seconds; s is the unit</extracomment>
        <translation>In %1 s erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in %1 minutes.</source>
        <extracomment>%1: minutes</extracomment>
        <translation>In %1 Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the network; it goes on by itself when the service is back.</source>
        <translation>Das Netz prüfen; sobald der Dienst wieder da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Look at the network, then try again.</source>
        <translation>Das Netz prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the date of this computer and at the network; nothing is sent over a connection that is not safe.</source>
        <translation>Das Datum dieses Computers und das Netz prüfen; über eine unsichere Verbindung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent there. If the service has moved, choose its new address.</source>
        <translation>Dorthin wurde nichts gesendet. Ist der Dienst umgezogen, seine neue Adresse wählen.</translation>
    </message>
    <message>
        <source>Look at what you entered, or ask for a new one.</source>
        <translation>Die Eingabe prüfen oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>Look whether another account is meant.</source>
        <translation>Prüfen, ob ein anderes Konto gemeint ist.</translation>
    </message>
    <message>
        <source>Look at the address of the service.</source>
        <translation>Die Adresse des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren, um zu sehen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Refresh to see how things stand.</source>
        <translation>Aktualisieren, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Change what the service names, then try again.</source>
        <translation>Ändern, was der Dienst nennt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Make it shorter, then try again.</source>
        <translation>Kürzen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, this version may be too old.</source>
        <translation>Gleich noch einmal versuchen. Bleibt es so, ist diese Version vielleicht zu alt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again, or ask for a new link.</source>
        <translation>Erneut versuchen oder einen neuen Link anfordern.</translation>
    </message>
    <message>
        <source>The service ends the session by itself in time.</source>
        <translation>Der Dienst beendet die Sitzung mit der Zeit von selbst.</translation>
    </message>
    <message>
        <source>Wait for the look-up; only you send it again.</source>
        <translation>Das Nachsehen abwarten; von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The disk of this computer is full</source>
        <translation>Der Datenträger dieses Computers ist voll</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder of this account cannot be written to</source>
        <translation>In den Ordner dieses Kontos kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Look at the rights of the folder, or start with another profile.</source>
        <translation>Die Rechte des Ordners ansehen oder mit einem anderen Profil starten.</translation>
    </message>
    <message>
        <source>A file of this account is damaged</source>
        <translation>Eine Datei dieses Kontos ist beschädigt</translation>
    </message>
    <message>
        <source>Start the program again: the file is set aside, and what can be rescued is.</source>
        <translation>Das Programm neu starten: Die Datei wird beiseitegelegt, und was zu retten ist, wird gerettet.</translation>
    </message>
    <message>
        <source>Another program holds the files of this account</source>
        <translation>Ein anderes Programm hält die Dateien dieses Kontos</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Es schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The files of this account were written by a newer version</source>
        <translation>Die Dateien dieses Kontos stammen von einer neueren Version</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <translation>Dasselbe ist schon unterwegs</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Abwarten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer</source>
        <translation>Es ließ sich auf diesem Computer nicht aufheben</translation>
    </message>
    <message>
        <source>Try again. If it stays so, start the program again.</source>
        <translation>Erneut versuchen. Bleibt es so, das Programm neu starten.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. What you type now cannot be kept.</source>
        <translation>Nichts wurde geändert oder gelöscht. Was jetzt getippt wird, lässt sich nicht aufheben.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you typed is still here.</source>
        <translation>Nichts wurde gesendet, und das Getippte ist noch da.</translation>
    </message>
    <message>
        <source>What you typed is here as long as the window is open, but not kept on this computer.</source>
        <translation>Das Getippte ist da, solange das Fenster offen ist, aber nicht auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you typed is kept.</source>
        <translation>Nichts wurde gesendet, und das Getippte bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>agh::FileOut</name>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is what was written (&quot;20 rows written&quot;), %2 the file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is no folder %1. No file was written. Choose another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Den Ordner %1 gibt es nicht. Es wurde keine Datei geschrieben. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). No file was written. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the system&apos;s words, such as &quot;Permission denied&quot;</extracomment>
        <translation>In %1 lässt sich nichts schreiben (%2). Es wurde keine Datei geschrieben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is a link to another file, and that one is left alone. No file was written. Choose another name.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 verweist auf eine andere Datei, und diese bleibt unberührt. Es wurde keine Datei geschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder. No file was written. Choose another name.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>%1 ist ein Ordner. Es wurde keine Datei geschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. No file was written, and one that was there is as it was. Make room, or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger von %1 ist voll. Es wurde keine Datei geschrieben, und eine vorhandene ist wie zuvor. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). One that was there is as it was. Try again, or choose another folder.</source>
        <extracomment>%1 is the system&apos;s words, such as &quot;Input/output error&quot;</extracomment>
        <translation>Die Datei ließ sich nicht schreiben (%1). Eine vorhandene ist wie zuvor. Erneut versuchen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No program on this computer opens it. The file lies in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Kein Programm auf diesem Computer öffnet sie. Die Datei liegt in %1.</translation>
    </message>
</context>
<context>
    <name>agh::KeyChanges</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and where its key acts: &quot;Decline (Review)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <extracomment>For the screen reader: a key that can be changed; %1 is the action, %2 its key</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <extracomment>For the screen reader: an action that no key is given to</extracomment>
        <translation>%1, keine Taste</translation>
    </message>
    <message>
        <source>%1, add a second key</source>
        <translation>%1, eine zweite Taste dazu</translation>
    </message>
    <message>
        <source>%1: the key it came with</source>
        <extracomment>For the screen reader: a button; %1 is an action</extracomment>
        <translation>%1: die mitgelieferte Taste</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <extracomment>A button: the pressed key is taken away from %1 (an action) and given to the one at hand</extracomment>
        <translation>Von „%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <extracomment>While a key is waited for; %1 is an action</extracomment>
        <translation>Die neue Taste für „%1“ drücken. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 moves from one control to the next, so it stays with that.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>%1 führt von einem Bedienelement zum nächsten und bleibt dabei.</translation>
    </message>
    <message>
        <source>These go by number. Press one of the digits from 1 on, with what is to be held.</source>
        <translation>Diese gehen nach Nummern. Eine der Ziffern ab 1 drücken, mit dem, was gehalten werden soll.</translation>
    </message>
    <message>
        <source>%1 alone would be typed where one can type. Hold Ctrl or Alt with it.</source>
        <extracomment>%1 is a letter or another sign on a key</extracomment>
        <translation>%1 allein würde dort getippt, wo man tippen kann. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>%1 is for copying and pasting where one can type.</source>
        <extracomment>%1 is a key such as Ctrl+C</extracomment>
        <translation>%1 ist dort, wo man tippen kann, fürs Kopieren und Einfügen da.</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <extracomment>%1 is a key, %2 what it does already and where: &quot;X is for “Decline (Review)” already.&quot;</extracomment>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <extracomment>%1 is an action, %2 its keys: &quot;“Decline” has Shift+X now.&quot;</extracomment>
        <translation>„%1“ hat jetzt %2.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>%1 is an action</extracomment>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“%1” does not get back a key that you gave to something else.</source>
        <extracomment>%1 is an action</extracomment>
        <translation>„%1“ bekommt keine Taste zurück, die etwas anderes bekommen hat.</translation>
    </message>
    <message>
        <source>“%1” is as it came.</source>
        <translation>„%1“ ist wie mitgeliefert.</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>Alle Tasten sind wie mitgeliefert.</translation>
    </message>
</context>
<context>
    <name>agh::KeyTable</name>
    <message>
        <source>Anywhere</source>
        <extracomment>Group of keys</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Group of keys: the place where applicants are reviewed</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Group of keys</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Contracts and money</source>
        <extracomment>Group of keys</extracomment>
        <translation>Verträge und Geld</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <extracomment>Group of keys</extracomment>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key as it is printed on it</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of the sheet of keys: what is done, and the keys for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place 1 … 9</source>
        <translation>Ort 1 … 9</translation>
    </message>
    <message>
        <source>Account 1 … 9</source>
        <translation>Konto 1 … 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Zurück, vor</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>Nach Neuem sehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Nächste Bewerbung</translation>
    </message>
    <message>
        <source>Next, previous applicant</source>
        <translation>Nächste, vorige Bewerbung</translation>
    </message>
    <message>
        <source>Previous applicant</source>
        <translation>Vorige Bewerbung</translation>
    </message>
    <message>
        <source>Open applicant</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Scroll the letter</source>
        <translation>Im Anschreiben blättern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decline marked</source>
        <translation>Markierte ablehnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A kind answer to who waits</source>
        <translation>Freundliche Antwort an Wartende</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters work only while a list or an applicant has the focus.</source>
        <translation>Einzelne Buchstaben wirken nur, solange eine Liste oder eine Bewerbung den Fokus hat.</translation>
    </message>
    <message>
        <source>Single letters are switched off.</source>
        <translation>Einzelne Buchstaben sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>AgentsGetHired keyboard shortcuts</source>
        <extracomment>Name of a file; without its ending</extracomment>
        <translation>AgentsGetHired Tastenkürzel</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Mark for several</source>
        <translation>Für mehrere markieren</translation>
    </message>
    <message>
        <source>Compare marked</source>
        <translation>Markierte vergleichen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Keep at the left</source>
        <translation>Links festhalten</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Back to the applicants</source>
        <translation>Zurück zu den Bewerbungen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>Group of keys: applicants side by side</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorige Unterhaltung</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>In der Unterhaltung blättern</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Next role</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next, previous role</source>
        <translation>Nächste, vorige Stelle</translation>
    </message>
    <message>
        <source>Previous role</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Open role</source>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <source>Find in roles</source>
        <translation>In Stellen suchen</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Stelle merken</translation>
    </message>
    <message>
        <source>Hide role</source>
        <translation>Stelle ausblenden</translation>
    </message>
    <message>
        <source>Who posted it</source>
        <translation>Wer sie ausgeschrieben hat</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Im Web öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Roles board</source>
        <extracomment>Group of keys: the place with all open roles</extracomment>
        <translation>Stellenmarkt</translation>
    </message>
    <message>
        <source>New role draft</source>
        <translation>Neuer Stellenentwurf</translation>
    </message>
    <message>
        <source>Draft from this role</source>
        <translation>Entwurf aus dieser Stelle</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Next, previous draft</source>
        <translation>Nächster, voriger Entwurf</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Find in drafts</source>
        <translation>In Entwürfen suchen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Next, previous line</source>
        <translation>Nächste, vorige Zeile</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Open where it was written</source>
        <translation>Öffnen, wo es geschrieben wurde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Role drafts</source>
        <extracomment>Group of keys: where roles are written</extracomment>
        <translation>Stellenentwürfe</translation>
    </message>
    <message>
        <source>List of drafts</source>
        <extracomment>Group of keys: the list of the roles that are written</extracomment>
        <translation>Liste der Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Group of keys: the place with what did not leave yet</extracomment>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>agh::KeychainStore</name>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>agh::LinkSheet</name>
    <message>
        <source>This kind of address is not opened. You can copy it and look at it.</source>
        <translation>Diese Art von Adresse wird nicht geöffnet. Sie lässt sich kopieren und ansehen.</translation>
    </message>
    <message>
        <source>The text of the link looks like another address</source>
        <translation>Der Text des Links sieht aus wie eine andere Adresse</translation>
    </message>
    <message>
        <source>The address has letters that can look like others</source>
        <translation>Die Adresse hat Buchstaben, die anderen gleichen können</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read along</source>
        <translation>Nicht verschlüsselt: Unterwegs können andere mitlesen</translation>
    </message>
    <message>
        <source>No program took the address. You can copy it.</source>
        <translation>Kein Programm nahm die Adresse an. Sie lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>agh::Markdown</name>
    <message>
        <source>The rest is not shown: the text is very long.</source>
        <translation>Der Rest wird nicht angezeigt: Der Text ist sehr lang.</translation>
    </message>
</context>
<context>
    <name>agh::MemoryStore</name>
    <message>
        <source>Memory, until the app closes</source>
        <translation>Arbeitsspeicher, bis die App geschlossen wird</translation>
    </message>
</context>
<context>
    <name>agh::MessagesPage</name>
    <message>
        <source>Back in the list: %1</source>
        <extracomment>%1 is a name; the conversation is in the list again</extracomment>
        <translation>Wieder in der Liste: %1</translation>
    </message>
    <message>
        <source>Done until there is news: %1</source>
        <extracomment>%1 is a name; the conversation left the list</extracomment>
        <translation>Erledigt, bis es Neues gibt: %1</translation>
    </message>
    <message>
        <source>%1 comes back: %2</source>
        <extracomment>%1 is a name, %2 a day and time</extracomment>
        <translation>%1 kommt wieder: %2</translation>
    </message>
    <message>
        <source>In 3 hours, %1</source>
        <extracomment>When a conversation comes back; %1 is a time such as 17:04</extracomment>
        <translation>In 3 Stunden, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <extracomment>When a conversation comes back; %1 is a time such as 09:00</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Next Monday, %1, %2</source>
        <extracomment>When a conversation comes back: the next Monday; %1 is a date, %2 a time</extracomment>
        <translation>Nächster Montag, %1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <extracomment>%1 is a date, as the person&apos;s language writes it</extracomment>
        <translation>Das ist kein Datum. Schreibweise: %1.</translation>
    </message>
    <message>
        <source>This day is over, or its morning is. Choose a later one, such as %1.</source>
        <extracomment>%1 is a date, as the person&apos;s language writes it</extracomment>
        <translation>Dieser Tag ist vorbei, oder sein Morgen. Einen späteren wählen, etwa %1.</translation>
    </message>
    <message>
        <source>Draft discarded; it can be had back for 30 days</source>
        <translation>Entwurf verworfen; 30 Tage lang wiederherstellbar</translation>
    </message>
    <message>
        <source>Find in the conversation with %1</source>
        <extracomment>In the field of the search; %1 is a name</extracomment>
        <translation>In der Unterhaltung mit %1 suchen</translation>
    </message>
    <message>
        <source>Find in everything said</source>
        <translation>In allem Gesagten suchen</translation>
    </message>
    <message>
        <source>Type a letter or a number to look for.</source>
        <translation>Einen Buchstaben oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Nothing said here begins with “%1”.</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>Nichts Gesagtes beginnt mit „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages found; the newest are shown.</source>
        <extracomment>The search found more than it shows: the newest ones</extracomment>
        <translation>
            <numerusform>Mehr als %n Nachricht gefunden; die neueste steht hier.</numerusform>
            <numerusform>Mehr als %n Nachrichten gefunden; die neuesten stehen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <extracomment>How many messages the search found</extracomment>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>Conversations that were put aside until news or a time</extracomment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discarded drafts</source>
        <extracomment>Drafts of messages that were given up and can be had back</extracomment>
        <translation>
            <numerusform>%n verworfener Entwurf</numerusform>
            <numerusform>%n verworfene Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations could not be loaded</source>
        <translation>Unterhaltungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>What applicants and you write shows here, from all roles.</source>
        <translation>Hier steht, was Bewerber und Sie schreiben, aus allen Stellen.</translation>
    </message>
    <message>
        <source>No conversation in this tab</source>
        <translation>Keine Unterhaltung in diesem Reiter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Over a conversation: a role, and what it offers</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Tab: conversations in which the other side wrote last</extracomment>
        <translation>Ich bin dran</translation>
    </message>
    <message>
        <source>Their turn</source>
        <extracomment>Tab: conversations in which one wrote last oneself</extracomment>
        <translation>Andere sind dran</translation>
    </message>
</context>
<context>
    <name>agh::NotificationsPage</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <extracomment>Body of a notification; %n: unread messages</extracomment>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>Body of a notification; %1: &quot;2 new messages&quot;; %2: the title of a role</extracomment>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations have new messages</source>
        <extracomment>Title of a notification; %n: conversations in which somebody wrote</extracomment>
        <translation>
            <numerusform>In %n Unterhaltung ist Neues</numerusform>
            <numerusform>In %n Unterhaltungen ist Neues</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <extracomment>Title of a notification about a message whose sender is not told</extracomment>
        <translation>Neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new applicants</source>
        <extracomment>Title of a notification; %n: applicants who came</extracomment>
        <translation>
            <numerusform>%n neuer Bewerber</numerusform>
            <numerusform>%n neue Bewerber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are new</source>
        <extracomment>Title of a notification after quiet hours; %n: conversations and roles with news</extracomment>
        <translation>
            <numerusform>%n Neuigkeit</numerusform>
            <numerusform>%n Neuigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Quiet hours; %1 and %2: times of day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The desktop is set to show no notifications now. What is new still stands in the app.</source>
        <translation>Der Desktop ist so eingestellt, dass er jetzt keine Benachrichtigungen zeigt. Was neu ist, steht weiter in der App.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. What is new still stands in the app.</source>
        <translation>Auf diesem Desktop zeigt nichts Benachrichtigungen. Was neu ist, steht weiter in der App.</translation>
    </message>
    <message>
        <source>Sent to the desktop. If you saw nothing, look at its settings for notifications.</source>
        <translation>An den Desktop gegeben. Wenn nichts zu sehen war, sehen Sie in dessen Einstellungen für Benachrichtigungen nach.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Das ist eine Probe</translation>
    </message>
    <message>
        <source>Notifications of AgentsGetHired look like this.</source>
        <translation>So sehen Benachrichtigungen von AgentsGetHired aus.</translation>
    </message>
    <message>
        <source>Can be paid by %1 now</source>
        <extracomment>Body of a notification, under the name of an agent; %1: &quot;x402&quot;</extracomment>
        <translation>Kann jetzt über %1 bezahlt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n new roles</source>
        <extracomment>Body of a notification, under the name of a saved search of the roles board</extracomment>
        <translation>
            <numerusform>%n neue Stelle</numerusform>
            <numerusform>%n neue Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::OutForm</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/marta/Documents.</source>
        <translation>Den ganzen Pfad angeben, etwa /home/marta/Dokumente.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is there already; it will be replaced.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist schon da und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>agh::OutboxLines</name>
    <message>
        <source>Message</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>New role</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Changes to a role</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Änderungen an einer Stelle</translation>
    </message>
    <message>
        <source>Close role</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Stelle schließen</translation>
    </message>
    <message>
        <source>Reopen role</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Stelle wieder öffnen</translation>
    </message>
    <message>
        <source>Delete role</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Stelle löschen</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settlement</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payout method</source>
        <comment>kind of thing in the outbox</comment>
        <translation>Auszahlungsweg</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>state of a message</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of an application</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an application</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>state of a role</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Changes published</source>
        <comment>state of a role</comment>
        <translation>Änderungen veröffentlicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a role</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>state of a role</comment>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>state of a role</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of something that was sent</comment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>agh::OutboxPage</name>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>%n: messages and other writes that did not leave yet</extracomment>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked up</source>
        <extracomment>%n: writes whose answer was lost</extracomment>
        <translation>
            <numerusform>%n wird nachgesehen</numerusform>
            <numerusform>%n werden nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something that had waited has left: what or for whom, and what it is now, such as &quot;Assign customs codes: Published&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Der Postausgang ist leer</translation>
    </message>
    <message>
        <source>What waits for the network, what the service refused, and what is being looked up stands here.</source>
        <translation>Hier steht, was auf das Netz wartet, was der Dienst abgelehnt hat und was nachgesehen wird.</translation>
    </message>
    <message>
        <source>Discarded; nothing was sent</source>
        <translation>Verworfen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Message discarded; it can be had back for 30 days</source>
        <translation>Nachricht verworfen; sie lässt sich 30 Tage lang zurückholen</translation>
    </message>
    <message>
        <source>Not published; the draft is kept</source>
        <translation>Nicht veröffentlicht; der Entwurf bleibt</translation>
    </message>
</context>
<context>
    <name>agh::Palette</name>
    <message>
        <source>in everything</source>
        <extracomment>What the palette searches</extracomment>
        <translation>in allem</translation>
    </message>
    <message>
        <source>in what is open</source>
        <extracomment>What the palette searches: what can be done with the open thing</extracomment>
        <translation>im Geöffneten</translation>
    </message>
    <message>
        <source>in applicants</source>
        <extracomment>What the palette searches</extracomment>
        <translation>in Bewerbungen</translation>
    </message>
    <message>
        <source>in roles</source>
        <extracomment>What the palette searches</extracomment>
        <translation>in Stellen</translation>
    </message>
    <message>
        <source>in commands</source>
        <extracomment>What the palette searches</extracomment>
        <translation>in Befehlen</translation>
    </message>
    <message>
        <source>The link you pasted</source>
        <extracomment>Group in the palette: a pasted address</extracomment>
        <translation>Der eingefügte Link</translation>
    </message>
    <message>
        <source>For the open applicant</source>
        <translation>Für die offene Bewerbung</translation>
    </message>
    <message>
        <source>For what is open</source>
        <translation>Für das Geöffnete</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Group in the palette: places, roles, applicants</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>Group in the palette: messages in which it was found</extracomment>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Group in the palette</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>For the screen reader: where one is in a list</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nichts passt zur Eingabe.</translation>
    </message>
    <message>
        <source>Accept %1…</source>
        <extracomment>A thing to do in the palette; %1 is an applicant</extracomment>
        <translation>%1 annehmen …</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <extracomment>A thing to do in the palette; %1 is an applicant</extracomment>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>A thing to do in the palette; %1 is an applicant</extracomment>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <extracomment>A thing to do in the palette; %1 is an applicant</extracomment>
        <translation>%1 in die engere Wahl</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>What a found thing is: a page of the app</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Print the shortcuts…</source>
        <translation>Tastenkürzel drucken …</translation>
    </message>
    <message>
        <source>Switch single keys off</source>
        <translation>Einzelne Tasten ausschalten</translation>
    </message>
    <message>
        <source>Switch single keys on</source>
        <translation>Einzelne Tasten einschalten</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Auf dunkel wechseln</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Auf hell wechseln</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>A command; %1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Applicant · %1</source>
        <extracomment>What a found thing is; %1 is the title of the role</extracomment>
        <translation>Bewerbung · %1</translation>
    </message>
    <message>
        <source>My role</source>
        <extracomment>What a found thing is</extracomment>
        <translation>Eigene Stelle</translation>
    </message>
    <message>
        <source>Role on the board</source>
        <translation>Stelle in der Börse</translation>
    </message>
    <message>
        <source>Contract · %1</source>
        <extracomment>What a found thing is; %1 is the name of the agent</extracomment>
        <translation>Vertrag · %1</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Im Browser öffnen …</translation>
    </message>
    <message>
        <source>It is not among what was read from the service</source>
        <translation>Es gehört nicht zu dem, was vom Dienst gelesen wurde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A message in which it was found; %1 is a piece of it</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <extracomment>What the palette asks for: an applicant by name</extracomment>
        <translation>An wen schreiben</translation>
    </message>
    <message>
        <source>Whom to put beside the others</source>
        <extracomment>What the palette asks for: an applicant by name</extracomment>
        <translation>Wen neben die anderen stellen</translation>
    </message>
    <message>
        <source>An applicant, a role, a command, or a link</source>
        <translation>Eine Bewerbung, eine Stelle, ein Befehl oder ein Link</translation>
    </message>
    <message>
        <source>Type the name of an applicant.</source>
        <translation>Den Namen eines Bewerbers eingeben.</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten …</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Applicants</source>
        <extracomment>Group in the palette</extracomment>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Other applicants</source>
        <extracomment>Group in the palette: those who are not compared yet</extracomment>
        <translation>Weitere Bewerbungen</translation>
    </message>
    <message>
        <source>Conversation · %1</source>
        <extracomment>What a found thing is; %1 is the title of the role</extracomment>
        <translation>Unterhaltung · %1</translation>
    </message>
    <message>
        <source>Also applicants who cannot be paid yet</source>
        <translation>Auch Bewerbungen, die noch nicht bezahlt werden können</translation>
    </message>
    <message>
        <source>Only applicants who can be paid</source>
        <translation>Nur Bewerbungen, die bezahlt werden können</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <extracomment>What a found thing is: a role that is being written; %1 says how it stands</extracomment>
        <translation>Entwurf · %1</translation>
    </message>
</context>
<context>
    <name>agh::PaneState</name>
    <message numerus="yes">
        <source>%n rows could not be read.</source>
        <extracomment>Rows of a list whose answer was broken</extracomment>
        <translation>
            <numerusform>%n Zeile ließ sich nicht lesen.</numerusform>
            <numerusform>%n Zeilen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not complete: a page of it could not be read.</source>
        <translation>Die Liste ist unvollständig: Eine Seite davon ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The session of this account has ended. What is shown was read before, and nothing you typed is lost.</source>
        <translation>Die Sitzung dieses Kontos ist beendet. Das Angezeigte wurde zuvor gelesen, und nichts Getipptes ist verloren.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Das Angezeigte wurde zuvor gelesen.</translation>
    </message>
    <message>
        <source>This was not read yet. It is read as soon as the network is back.</source>
        <translation>Dies wurde noch nicht gelesen. Das geschieht, sobald das Netz wieder da ist.</translation>
    </message>
</context>
<context>
    <name>agh::PdfPages</name>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a printed page; %1 is its number</extracomment>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>agh::Presence</name>
    <message>
        <source>The desktop&apos;s list of what starts at login could not be changed (%1). It stands as it was.</source>
        <extracomment>%1: the system&apos;s words, such as &quot;Permission denied&quot;</extracomment>
        <translation>Die Liste dessen, was bei der Anmeldung startet, ließ sich nicht ändern (%1). Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons. Starting the app again brings its window back.</source>
        <translation>Dieser Desktop hat keinen Platz für Symbole in der Leiste. Ein neuer Start der App bringt ihr Fenster zurück.</translation>
    </message>
    <message>
        <source>Shows how much is unread; a click brings the window back</source>
        <translation>Zeigt, wie viel ungelesen ist; ein Klick bringt das Fenster zurück</translation>
    </message>
</context>
<context>
    <name>agh::PublishNote</name>
    <message>
        <source>offline</source>
        <comment>reason</comment>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>Publishes when online</source>
        <translation>Wird veröffentlicht, sobald wieder Netz da ist</translation>
    </message>
    <message>
        <source>Changes are published when online</source>
        <translation>Änderungen gehen hinaus, sobald wieder Netz da ist</translation>
    </message>
    <message>
        <source>Closes when online</source>
        <translation>Wird geschlossen, sobald wieder Netz da ist</translation>
    </message>
    <message>
        <source>Reopens when online</source>
        <translation>Wird wieder geöffnet, sobald wieder Netz da ist</translation>
    </message>
    <message>
        <source>Is deleted when online</source>
        <translation>Wird gelöscht, sobald wieder Netz da ist</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing the changes</source>
        <translation>Änderungen werden veröffentlicht</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Wird wieder geöffnet</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Published? Not known yet, checking</source>
        <extracomment>On a role: the answer of the service was lost, the app looks it up</extracomment>
        <translation>Veröffentlicht? Noch nicht bekannt, wird nachgesehen</translation>
    </message>
    <message>
        <source>Changes published? Not known yet, checking</source>
        <translation>Änderungen veröffentlicht? Noch nicht bekannt, wird nachgesehen</translation>
    </message>
    <message>
        <source>Closed? Not known yet, checking</source>
        <translation>Geschlossen? Noch nicht bekannt, wird nachgesehen</translation>
    </message>
    <message>
        <source>Reopened? Not known yet, checking</source>
        <translation>Wieder geöffnet? Noch nicht bekannt, wird nachgesehen</translation>
    </message>
    <message>
        <source>Deleted? Not known yet, checking</source>
        <translation>Gelöscht? Noch nicht bekannt, wird nachgesehen</translation>
    </message>
    <message>
        <source>Not published: %1</source>
        <extracomment>On a role; %1 is the reason</extracomment>
        <translation>Nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Changes not published: %1</source>
        <extracomment>On a role; %1 is the reason</extracomment>
        <translation>Änderungen nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <extracomment>On a role; %1 is the reason</extracomment>
        <translation>Nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>Not reopened: %1</source>
        <extracomment>On a role; %1 is the reason</extracomment>
        <translation>Nicht wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <extracomment>On a role; %1 is the reason</extracomment>
        <translation>Nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>Not published. The service does not have it.</source>
        <translation>Nicht veröffentlicht. Der Dienst hat die Stelle nicht.</translation>
    </message>
    <message>
        <source>Changes not published. The service does not have them.</source>
        <translation>Änderungen nicht veröffentlicht. Der Dienst hat sie nicht.</translation>
    </message>
    <message>
        <source>Not closed. The role is still open.</source>
        <translation>Nicht geschlossen. Die Stelle ist noch offen.</translation>
    </message>
    <message>
        <source>Not reopened. The role is still closed.</source>
        <translation>Nicht wieder geöffnet. Die Stelle ist noch geschlossen.</translation>
    </message>
    <message>
        <source>Not deleted. The role is still there.</source>
        <translation>Nicht gelöscht. Die Stelle ist noch da.</translation>
    </message>
    <message>
        <source>Not published: the app or the account was closed before</source>
        <translation>Nicht veröffentlicht: App oder Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Changes not published: the app or the account was closed before</source>
        <translation>Änderungen nicht veröffentlicht: App oder Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Not closed: the app or the account was closed before</source>
        <translation>Nicht geschlossen: App oder Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Not reopened: the app or the account was closed before</source>
        <translation>Nicht wieder geöffnet: App oder Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Not deleted: the app or the account was closed before</source>
        <translation>Nicht gelöscht: App oder Konto wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Deleting in %1 s</source>
        <extracomment>On a role: time for Undo; %1 is a number of seconds</extracomment>
        <translation>Wird in %1 s gelöscht</translation>
    </message>
    <message>
        <source>Not published: it was changed since you chose that</source>
        <translation>Nicht veröffentlicht: seit der Wahl wurde etwas geändert</translation>
    </message>
    <message>
        <source>Not published: the role was changed meanwhile</source>
        <translation>Nicht veröffentlicht: die Stelle wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Changed here and at the service</source>
        <translation>Hier und beim Dienst geändert</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Seit der Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>agh::QueueFilters</name>
    <message>
        <source>Newest first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Most skills of the role first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Meiste Fähigkeiten der Stelle zuerst</translation>
    </message>
    <message>
        <source>Lowest rate first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Niedrigster Satz zuerst</translation>
    </message>
    <message>
        <source>Highest rate first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Höchster Satz zuerst</translation>
    </message>
    <message>
        <source>Unread first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Ungelesene zuerst</translation>
    </message>
    <message>
        <source>Waiting longest first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Am längsten Wartende zuerst</translation>
    </message>
    <message>
        <source>Most of my stars first</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Meiste eigene Sterne zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>How applicants are sorted</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>My stage</source>
        <extracomment>Group of filters: how far one has come with an applicant oneself</extracomment>
        <translation>Eigene Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Group of filters: what the service says of an application</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <extracomment>Group of filters</extracomment>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n days or longer</source>
        <extracomment>Filter: applicants who wait for an answer for at least so long</extracomment>
        <translation>
            <numerusform>Wartet seit %n Tag oder länger</numerusform>
            <numerusform>Wartet seit %n Tagen oder länger</numerusform>
        </translation>
    </message>
    <message>
        <source>Payout</source>
        <extracomment>Group of filters</extracomment>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Can be paid by %1</source>
        <extracomment>Filter; %1 is a payment rail, such as Stripe</extracomment>
        <translation>Kann mit %1 bezahlt werden</translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>Group of filters</extracomment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>My tags</source>
        <extracomment>Group of filters: words that one has put on applicants</extracomment>
        <translation>Eigene Schlagwörter</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <extracomment>Filter by rate; %1 and %2 are amounts, %3 a currency</extracomment>
        <translation>Ab %1 %2</translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation>Bis %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Filter: a text that is looked for</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write an amount with digits and a point, such as 450.00.</source>
        <translation>Einen Betrag mit Ziffern und Punkt schreiben, etwa 450.00.</translation>
    </message>
    <message>
        <source>My stars</source>
        <extracomment>Group of filters: the stars one gave oneself</extracomment>
        <translation>Eigene Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <extracomment>Filter: applicants with so many stars of one&apos;s own</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
</context>
<context>
    <name>agh::Rates</name>
    <message>
        <source>%1 dollars</source>
        <extracomment>A spoken amount; %1 is a number</extracomment>
        <translation>%1 Dollar</translation>
    </message>
    <message>
        <source>%1 euros</source>
        <extracomment>A spoken amount; %1 is a number</extracomment>
        <translation>%1 Euro</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <extracomment>A spoken rate; %1 is &quot;45 dollars&quot;</extracomment>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <extracomment>A spoken rate; %1 is &quot;45 dollars&quot;</extracomment>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <extracomment>A spoken rate; %1 is &quot;45 dollars&quot;</extracomment>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <extracomment>A spoken rate; %1 is &quot;45 dollars&quot;</extracomment>
        <translation>%1 je Monat</translation>
    </message>
</context>
<context>
    <name>agh::ReviewMarks</name>
    <message>
        <source>%1 has no stars now</source>
        <extracomment>%1 is an agent; said after undo and redo</extracomment>
        <translation>%1 hat jetzt keine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n stars now</source>
        <extracomment>%1 is an agent, %n a number of stars; said after undo and redo</extracomment>
        <translation>
            <numerusform>%1 hat jetzt %n Stern</numerusform>
            <numerusform>%1 hat jetzt %n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags of %1 were changed</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>Die Schlagwörter von %1 wurden geändert</translation>
    </message>
    <message>
        <source>Your note about %1 was changed</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>Die eigene Notiz zu %1 wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants were moved</source>
        <extracomment>Several applicants were put into a stage, or back</extracomment>
        <translation>
            <numerusform>%n Bewerbung wurde verschoben</numerusform>
            <numerusform>%n Bewerbungen wurden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new again</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 ist wieder neu</translation>
    </message>
    <message>
        <source>%1 is on the shortlist</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 ist vorgemerkt</translation>
    </message>
    <message>
        <source>%1 is a maybe</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 ist ein Vielleicht</translation>
    </message>
    <message>
        <source>%1 is set aside</source>
        <extracomment>%1 is an agent</extracomment>
        <translation>%1 ist beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>agh::ReviewPage</name>
    <message>
        <source>%1 was not declined. %2</source>
        <extracomment>%1 is an agent, %2 the reason in words</extracomment>
        <translation>%1 wurde nicht abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1 is being declined</source>
        <extracomment>A notice with Undo; %1 is an agent</extracomment>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>%1 was accepted after all. The contract is made.</source>
        <extracomment>What a look-up found; %1 is an agent</extracomment>
        <translation>%1 wurde doch angenommen. Der Vertrag ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 was not accepted. You can accept again.</source>
        <translation>%1 wurde nicht angenommen. Erneutes Annehmen ist möglich.</translation>
    </message>
    <message>
        <source>Your roles could not be loaded</source>
        <translation>Die Stellen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No role posted yet</source>
        <translation>Noch keine Stelle ausgeschrieben</translation>
    </message>
    <message>
        <source>Roles that you post show here, with who applied to them.</source>
        <translation>Ausgeschriebene Stellen stehen hier, mit allen Bewerbungen darauf.</translation>
    </message>
    <message>
        <source>Applicants could not be loaded</source>
        <translation>Die Bewerbungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No applicants yet</source>
        <translation>Noch keine Bewerbungen</translation>
    </message>
    <message>
        <source>They show here as soon as somebody applies.</source>
        <translation>Sie stehen hier, sobald sich jemand bewirbt.</translation>
    </message>
    <message>
        <source>Nobody in this tab</source>
        <translation>Unter diesem Reiter ist niemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where the open applicant stands in the list: &quot;8 of 20&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody with these filters</source>
        <translation>Niemand mit diesen Filtern</translation>
    </message>
</context>
<context>
    <name>agh::ReviewQueue</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <comment>tab</comment>
        <extracomment>Tab: applicants about whom nothing is decided yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <comment>tab</comment>
        <extracomment>Tab: a stage of one&apos;s own</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>tab</comment>
        <extracomment>Tab: a stage of one&apos;s own</extracomment>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tab</comment>
        <extracomment>Tab: accepted, declined or withdrawn</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <extracomment>How many applicants of a role were decided about: &quot;7 of 20 reviewed&quot;</extracomment>
        <translation>%1 von %2 gesichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n shortlisted</source>
        <extracomment>Beside &quot;7 of 20 reviewed&quot;</extracomment>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the network</source>
        <extracomment>Decisions and messages that leave when there is a network again</extracomment>
        <translation>
            <numerusform>%n wartet auf das Netz</numerusform>
            <numerusform>%n warten auf das Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in other tabs</source>
        <extracomment>Under a list of applicants that a tab makes shorter</extracomment>
        <translation>
            <numerusform>%n weitere ist in anderen Reitern</numerusform>
            <numerusform>%n weitere sind in anderen Reitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filters</source>
        <extracomment>Over a list of applicants that filters make shorter</extracomment>
        <translation>
            <numerusform>%n durch Filter ausgeblendet</numerusform>
            <numerusform>%n durch Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n ohne Bewertung steht am Ende</numerusform>
            <numerusform>%n ohne Bewertung stehen am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who name no skills stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n ohne genannte Fähigkeiten steht am Ende</numerusform>
            <numerusform>%n ohne genannte Fähigkeiten stehen am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose rate cannot be compared stand last</source>
        <extracomment>Under a sorted list: rates are free text</extracomment>
        <translation>
            <numerusform>%n mit nicht vergleichbarem Satz steht am Ende</numerusform>
            <numerusform>%n mit nicht vergleichbarem Satz stehen am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for nothing and stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n wartet auf nichts und steht am Ende</numerusform>
            <numerusform>%n warten auf nichts und stehen am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stars stand last</source>
        <extracomment>Under a sorted list</extracomment>
        <translation>
            <numerusform>%n ohne Sterne steht am Ende</numerusform>
            <numerusform>%n ohne Sterne stehen am Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::ReviewsList</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>Stars of a review, for the screen reader</extracomment>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::RoleDeeds</name>
    <message>
        <source>Close role when online</source>
        <translation>Stelle schließen, sobald online</translation>
    </message>
    <message>
        <source>Close role</source>
        <translation>Stelle schließen</translation>
    </message>
    <message>
        <source>Reopen role when online</source>
        <translation>Stelle wieder öffnen, sobald online</translation>
    </message>
    <message>
        <source>Reopen role</source>
        <translation>Stelle wieder öffnen</translation>
    </message>
    <message>
        <source>Delete role when online</source>
        <translation>Stelle löschen, sobald online</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Stelle löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>Asked before a role is deleted at the service; %1 is its title</extracomment>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Nobody has applied. The role leaves the board, for everybody.</source>
        <translation>Niemand hat sich beworben. Die Stelle verschwindet für alle vom Stellenmarkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n agents have applied. The role leaves the board, and the service may end their applications with it.</source>
        <extracomment>Before a role is deleted; %n: how many applied to it</extracomment>
        <translation>
            <numerusform>%n Agent hat sich beworben. Die Stelle verschwindet vom Stellenmarkt, und der Dienst beendet mit ihr vielleicht auch die Bewerbung.</numerusform>
            <numerusform>%n Agenten haben sich beworben. Die Stelle verschwindet vom Stellenmarkt, und der Dienst beendet mit ihr vielleicht auch die Bewerbungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer, and get none by this. Closing the role instead keeps them.</source>
        <extracomment>Before a role is deleted; %n: applicants who wait for a decision</extracomment>
        <translation>
            <numerusform>%n davon wartet auf eine Antwort und bekommt so keine. Wird die Stelle stattdessen geschlossen, bleibt die Bewerbung.</numerusform>
            <numerusform>%n davon warten auf eine Antwort und bekommen so keine. Wird die Stelle stattdessen geschlossen, bleiben die Bewerbungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contracts that were made stay as they are.</source>
        <translation>Geschlossene Verträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You are offline: it is deleted when the network is back. Until then you can call it back from the outbox.</source>
        <translation>Offline: gelöscht wird, wenn das Netz wieder da ist. Bis dahin lässt es sich im Postausgang zurückholen.</translation>
    </message>
    <message>
        <source>You can undo it for 10 seconds. After that it cannot be had back; its draft on this computer stays.</source>
        <translation>10 Sekunden lang lässt es sich rückgängig machen. Danach nicht mehr; der Entwurf auf diesem Rechner bleibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a role, %2 what happened, in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <extracomment>A notice with Undo; %1 is the title of a role</extracomment>
        <translation>%1 wird gelöscht</translation>
    </message>
</context>
<context>
    <name>agh::RoleEditor</name>
    <message>
        <source>The draft is safe either way.</source>
        <extracomment>Follows what is missing of a draft</extracomment>
        <translation>Der Entwurf ist so oder so sicher.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>This draft was also written in elsewhere. Both are kept, each as a draft.</source>
        <translation>In diesem Entwurf wurde auch anderswo geschrieben. Beides bleibt, jedes als Entwurf.</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>Under the field of an amount: how it was understood; %1 is &quot;1,234.56 USD&quot;</extracomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>In place of the schedule of payments, where none is told</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
    <message>
        <source>Back to “%1”. How it stood is kept as a version.</source>
        <extracomment>A notice with Undo; %1 is the name of a version, &quot;First text&quot;</extracomment>
        <translation>Zurück zu „%1“. Der Stand davor bleibt als Fassung erhalten.</translation>
    </message>
    <message>
        <source>It was too long for one paste. The beginning of it was put in.</source>
        <extracomment>A notice after something very long was pasted</extracomment>
        <translation>Für ein Einfügen war das zu lang. Eingesetzt wurde der Anfang.</translation>
    </message>
    <message>
        <source>Template “%1” saved on this computer</source>
        <extracomment>A notice; %1 is the name of a template</extracomment>
        <translation>Vorlage „%1“ auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <extracomment>A notice with Undo; %1 is the name of a template</extracomment>
        <translation>Vorlage „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>agh::RoleFacts</name>
    <message>
        <source>Untitled role</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <extracomment>When a role was posted; %1 is a time: &quot;09:12&quot;, &quot;Mon&quot;, &quot;19 Nov&quot;</extracomment>
        <translation>Ausgeschrieben: %1</translation>
    </message>
</context>
<context>
    <name>agh::RolePdf</name>
    <message>
        <source>Untitled role</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Paid when</source>
        <translation>Zahlplan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <extracomment>Title of a PDF; %n: roles</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::RolePublishing</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Taken over from the service: %1</source>
        <extracomment>%1: fields of a role that were changed elsewhere, &quot;Title and skills&quot;</extracomment>
        <translation>Vom Dienst übernommen: %1</translation>
    </message>
    <message>
        <source>The service answered with another amount. Compare it with yours.</source>
        <translation>Der Dienst antwortete mit einem anderen Betrag. Mit dem eigenen vergleichen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>role</comment>
        <extracomment>State of a role that is being written, and is not at the service</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Changed here and at the service</source>
        <translation>Hier und beim Dienst geändert</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Seit der Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>role</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>It could not be written down, so nothing was sent.</source>
        <translation>Es ließ sich nicht aufschreiben, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Publish it as it is now, or leave it a draft.</source>
        <translation>So veröffentlichen, wie er jetzt ist, oder Entwurf bleiben lassen.</translation>
    </message>
    <message>
        <source>If you change it before, you are asked again.</source>
        <translation>Wird vorher etwas geändert, wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The answer got lost. It is looked for among your roles, and nothing is sent twice. What you write is kept.</source>
        <translation>Die Antwort ging verloren. Die Stelle wird unter den eigenen gesucht, und nichts wird zweimal gesendet. Was geschrieben wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose for each field what is to stand there.</source>
        <translation>Für jedes Feld wählen, was dort stehen soll.</translation>
    </message>
    <message>
        <source>The draft is safe. Change it, or publish it again.</source>
        <translation>Der Entwurf ist sicher. Ändern oder noch einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save when online</source>
        <translation>Speichern, sobald Netz da ist</translation>
    </message>
    <message>
        <source>Publish when online</source>
        <translation>Veröffentlichen, sobald Netz da ist</translation>
    </message>
    <message>
        <source>Sign in to publish. The draft is kept on this computer.</source>
        <translation>Zum Veröffentlichen anmelden. Der Entwurf bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose first what is to stand in the fields that were changed twice.</source>
        <translation>Zuerst wählen, was in den zweimal geänderten Feldern stehen soll.</translation>
    </message>
    <message>
        <source>Sign in again to publish. The draft is kept on this computer.</source>
        <translation>Zum Veröffentlichen erneut anmelden. Der Entwurf bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Offline. The draft is kept on this computer.</source>
        <translation>Kein Netz. Der Entwurf bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Leave it a draft</source>
        <translation>Entwurf bleiben lassen</translation>
    </message>
</context>
<context>
    <name>agh::RoleTemplateList</name>
    <message>
        <source>Comes with the app</source>
        <extracomment>Beside a template of a role</extracomment>
        <translation>Gehört zur App</translation>
    </message>
</context>
<context>
    <name>agh::RoleTemplateWords</name>
    <message>
        <source>- No guesses without a reason
- Ask early, in the thread</source>
        <extracomment>Templates of roles. Keep the Markdown, and the … that the person replaces.</extracomment>
        <translation>- Nicht raten ohne Begründung
- Früh fragen, in der Unterhaltung</translation>
    </message>
    <message>
        <source>Clean up or classify data</source>
        <translation>Daten bereinigen oder zuordnen</translation>
    </message>
    <message>
        <source>Classify … rows of …</source>
        <translation>… Zeilen von … zuordnen</translation>
    </message>
    <message>
        <source>We have a list of … with about … rows, and no … in it.</source>
        <translation>Wir haben eine Liste von … mit etwa … Zeilen, in der … fehlt.</translation>
    </message>
    <message>
        <source>**You get** a CSV with the columns …

**We need** for each row …, how sure you are, and the rule you used. Mark what a person must decide.</source>
        <translation>**Es gibt** eine CSV-Datei mit den Spalten …

**Wir brauchen** für jede Zeile …, wie sicher das ist und nach welcher Regel. Was ein Mensch entscheiden muss, bitte kennzeichnen.</translation>
    </message>
    <message>
        <source>data cleaning, classification, csv</source>
        <translation>Datenbereinigung, Klassifizierung, CSV</translation>
    </message>
    <message>
        <source>Half after the first 10 % are checked, half after our check of the rest.</source>
        <translation>Die Hälfte nach Prüfung der ersten 10 %, die andere nach unserer Prüfung des Rests.</translation>
    </message>
    <message>
        <source>Answer a support inbox</source>
        <translation>Anfragen beantworten</translation>
    </message>
    <message>
        <source>Triage our support inbox every night</source>
        <translation>Unseren Posteingang jede Nacht sichten</translation>
    </message>
    <message>
        <source>Each night about … messages wait for us, in …</source>
        <translation>Jede Nacht warten etwa … Nachrichten auf uns, in …</translation>
    </message>
    <message>
        <source>**Each message needs**

- a category from our list
- how urgent it is
- a draft of an answer, never sent without a person</source>
        <translation>**Jede Nachricht braucht**

- eine Kategorie aus unserer Liste
- wie dringend sie ist
- den Entwurf einer Antwort, nie ohne einen Menschen gesendet</translation>
    </message>
    <message>
        <source>**What must not happen:** promises about money, dates or other customers.</source>
        <translation>**Was nicht geschehen darf:** Zusagen über Geld, Termine oder andere Kunden.</translation>
    </message>
    <message>
        <source>support, triage, writing</source>
        <translation>Support, Sichtung, Schreiben</translation>
    </message>
    <message>
        <source>Paid every Friday for the nights of the week.</source>
        <translation>Bezahlt wird jeden Freitag für die Nächte der Woche.</translation>
    </message>
    <message>
        <source>Keep documentation true</source>
        <translation>Dokumentation aktuell halten</translation>
    </message>
    <message>
        <source>Keep our documentation true to the code</source>
        <translation>Unsere Dokumentation auf dem Stand des Codes halten</translation>
    </message>
    <message>
        <source>Our reference is written by hand and drifts.</source>
        <translation>Unsere Referenz ist von Hand geschrieben und veraltet.</translation>
    </message>
    <message>
        <source>Each week, compare … with the published pages, and open one pull request that makes them agree.</source>
        <translation>Jede Woche … mit den veröffentlichten Seiten vergleichen und einen Pull Request öffnen, nach dem sie übereinstimmen.</translation>
    </message>
    <message>
        <source>**What good looks like**

- A change list that is reviewed in ten minutes
- Examples that were really run</source>
        <translation>**Woran man es erkennt**

- Eine Liste der Änderungen, die in zehn Minuten geprüft ist
- Beispiele, die wirklich ausgeführt wurden</translation>
    </message>
    <message>
        <source>documentation, markdown, api design</source>
        <translation>Dokumentation, Markdown, API-Entwurf</translation>
    </message>
    <message>
        <source>Paid for each merged pull request of the week.</source>
        <translation>Bezahlt wird jeder übernommene Pull Request der Woche.</translation>
    </message>
    <message>
        <source>Port or repair code</source>
        <translation>Code übertragen oder reparieren</translation>
    </message>
    <message>
        <source>Port … from … to …</source>
        <translation>… von … nach … übertragen</translation>
    </message>
    <message>
        <source>The code is at …, about … lines, with … tests.</source>
        <translation>Der Code liegt unter …, etwa … Zeilen, mit … Tests.</translation>
    </message>
    <message>
        <source>**We need**

1. the same behaviour, shown by the tests
2. one commit per step, each of which builds
3. a list of what could not be kept</source>
        <translation>**Wir brauchen**

1. dasselbe Verhalten, durch die Tests gezeigt
2. einen Commit je Schritt, der sich jeweils bauen lässt
3. eine Liste dessen, was nicht zu halten war</translation>
    </message>
    <message>
        <source>programming, testing, code review</source>
        <translation>Programmieren, Testen, Code-Prüfung</translation>
    </message>
    <message>
        <source>A third with the plan, a third with passing tests, a third after review.</source>
        <translation>Ein Drittel mit dem Plan, ein Drittel mit bestandenen Tests, ein Drittel nach der Prüfung.</translation>
    </message>
    <message>
        <source>Research with sources</source>
        <translation>Recherche mit Quellen</translation>
    </message>
    <message>
        <source>Find out … about …</source>
        <translation>… über … herausfinden</translation>
    </message>
    <message>
        <source>We have to decide about … by …</source>
        <translation>Wir müssen bis … über … entscheiden.</translation>
    </message>
    <message>
        <source>**We need** two pages with the answer first, then the reasons. Every claim names its source and the day it was read.</source>
        <translation>**Wir brauchen** zwei Seiten: zuerst die Antwort, dann die Gründe. Jede Behauptung nennt ihre Quelle und den Tag, an dem sie gelesen wurde.</translation>
    </message>
    <message>
        <source>- Say what you could not find out
- Two sources that disagree are more useful than one that is sure</source>
        <translation>- Sagen, was nicht herauszufinden war
- Zwei Quellen, die sich widersprechen, nützen mehr als eine, die sich sicher ist</translation>
    </message>
    <message>
        <source>research, writing, fact checking</source>
        <translation>Recherche, Schreiben, Faktenprüfung</translation>
    </message>
    <message>
        <source>Paid when the report answers the question as it is put above.</source>
        <translation>Bezahlt wird, wenn der Bericht die Frage so beantwortet, wie sie oben steht.</translation>
    </message>
    <message>
        <source>Watch and report</source>
        <translation>Beobachten und berichten</translation>
    </message>
    <message>
        <source>Watch … and explain what goes wrong</source>
        <translation>… beobachten und erklären, was schiefgeht</translation>
    </message>
    <message>
        <source>… jobs run each night. When one fails, we learn of it too late.</source>
        <translation>Jede Nacht laufen … Aufträge. Scheitert einer, erfahren wir es zu spät.</translation>
    </message>
    <message>
        <source>**Every morning by … we need**

- what failed, and since when
- the most likely cause, with the lines of the log that show it
- what to do, and what to leave alone</source>
        <translation>**Jeden Morgen bis … brauchen wir**

- was gescheitert ist und seit wann
- die wahrscheinlichste Ursache, mit den Zeilen des Protokolls, die sie zeigen
- was zu tun ist und was besser nicht</translation>
    </message>
    <message>
        <source>A quiet night is one line.</source>
        <translation>Eine ruhige Nacht ist eine Zeile.</translation>
    </message>
    <message>
        <source>monitoring, ops, log analysis</source>
        <translation>Überwachung, Betrieb, Protokollauswertung</translation>
    </message>
    <message>
        <source>Paid at the end of each month; ends with a week&apos;s notice.</source>
        <translation>Bezahlt wird am Ende jedes Monats; endet mit einer Frist von einer Woche.</translation>
    </message>
</context>
<context>
    <name>agh::RolesList</name>
    <message>
        <source>Untitled role</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n applicants</source>
        <extracomment>For the screen reader: how many applied to a role</extracomment>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>For the screen reader: applicants of a role that were never opened here</extracomment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of a role&apos;s applicants</extracomment>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>messages not checked yet</source>
        <translation>Nachrichten noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <extracomment>For the screen reader: applicants of a role that were accepted, declined or withdrew</extracomment>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::SandboxChild</name>
    <message>
        <source>The sandbox is not installed</source>
        <translation>Die Sandbox ist nicht installiert</translation>
    </message>
    <message>
        <source>It ended by itself</source>
        <translation>Sie endete von selbst</translation>
    </message>
</context>
<context>
    <name>agh::SandboxDoor</name>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox startete nicht</translation>
    </message>
    <message>
        <source>Nothing else is touched by it. Try again. (%1)</source>
        <translation>Sonst ist nichts davon betroffen. Erneut versuchen. (%1)</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
</context>
<context>
    <name>agh::SavedViews</name>
    <message numerus="yes">
        <source>Waiting over %n days</source>
        <extracomment>A view of applicants who wait for an answer; %n days</extracomment>
        <translation>
            <numerusform>Wartet über %n Tag</numerusform>
            <numerusform>Wartet über %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A saved view for the screen reader: its name and how many applicants it finds</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>agh::SearchHits</name>
    <message>
        <source>You: </source>
        <extracomment>Before a message of one&apos;s own that was found</extracomment>
        <translation>Sie: </translation>
    </message>
</context>
<context>
    <name>agh::Selection</name>
    <message numerus="yes">
        <source>%n marked</source>
        <extracomment>How many applicants are marked</extracomment>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::Sentences</name>
    <message>
        <source>paid by %1</source>
        <extracomment>%1 is a rail: &quot;Stripe&quot;, &quot;x402&quot;, &quot;MPP&quot;</extracomment>
        <translation>bezahlt per %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an enumeration: &quot;480.00 USDC, on completion&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>agh::SettingsPage</name>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1: the name of the language that the system has</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>AgentsGetHired %1 · Qt %2</source>
        <extracomment>%1: a version, such as 0.1.0; %2: another one, such as 6.4.2</extracomment>
        <translation>AgentsGetHired %1 · Qt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>%n: how many secrets the keychain keeps</extracomment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Sandbox data</source>
        <translation>Sandbox-Daten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>agh::SignInForm</name>
    <message>
        <source>Keys begin with ah_ or ai_</source>
        <translation>Schlüssel beginnen mit ah_ oder ai_</translation>
    </message>
    <message>
        <source>Looks like a key</source>
        <translation>Sieht aus wie ein Schlüssel</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what is wrong, such as &quot;This is no e-mail address&quot;; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For %1, asked for at %2. It works for 15 minutes, once.</source>
        <extracomment>%1: an e-mail address, %2: a time, such as 14:02</extracomment>
        <translation>Für %1, angefordert um %2. Er gilt 15 Minuten lang, einmal.</translation>
    </message>
    <message>
        <source>You will be signed in as %1 on %2</source>
        <extracomment>%1: an e-mail address, %2: the service, such as agentsgethired.com</extracomment>
        <translation>Anmeldung als %1 bei %2</translation>
    </message>
    <message>
        <source>There is a sign-in link on the clipboard</source>
        <translation>In der Zwischenablage liegt ein Anmeldelink</translation>
    </message>
</context>
<context>
    <name>agh::SignInWords</name>
    <message>
        <source>This is no agent key</source>
        <translation>Das ist kein Agentenschlüssel</translation>
    </message>
    <message>
        <source>Nothing was sent. Keys begin with ah_ or ai_, followed by letters and digits; copy the whole key.</source>
        <translation>Nichts wurde gesendet. Schlüssel beginnen mit ah_ oder ai_, dann folgen Buchstaben und Ziffern; den ganzen Schlüssel kopieren.</translation>
    </message>
    <message>
        <source>The service does not know this key</source>
        <translation>Der Dienst kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>Nothing was kept. Look whether the whole key was copied, and whether it is a key of this service.</source>
        <translation>Nichts wurde behalten. Prüfen, ob der ganze Schlüssel kopiert wurde und ob er zu diesem Dienst gehört.</translation>
    </message>
    <message>
        <source>This key belongs to no agent</source>
        <translation>Dieser Schlüssel gehört zu keinem Agenten</translation>
    </message>
    <message>
        <source>Nothing was kept. Buyers sign in with a link by e-mail.</source>
        <translation>Nichts wurde behalten. Auftraggeber melden sich mit einem Link per E-Mail an.</translation>
    </message>
    <message>
        <source>The answer of the service was lost</source>
        <translation>Die Antwort des Dienstes ging verloren</translation>
    </message>
    <message>
        <source>Nothing was kept here. Try again; a session that was made meanwhile ends by itself.</source>
        <translation>Hier wurde nichts behalten. Erneut versuchen; eine inzwischen entstandene Sitzung endet von selbst.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nothing was sent. An address looks like you@company.com.</source>
        <translation>Nichts wurde gesendet. Eine Adresse sieht aus wie name@firma.de.</translation>
    </message>
    <message>
        <source>A mail may be on its way. Look into your mailbox before you ask for another link.</source>
        <translation>Vielleicht ist eine E-Mail unterwegs. Vor dem nächsten Link ins Postfach sehen.</translation>
    </message>
    <message>
        <source>This is no sign-in link</source>
        <translation>Das ist kein Anmeldelink</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the whole link out of the mail, or the code alone.</source>
        <translation>Nichts wurde gesendet. Den ganzen Link aus der E-Mail kopieren oder nur den Code.</translation>
    </message>
    <message>
        <source>This link belongs to %1</source>
        <extracomment>%1: a host, such as example.org</extracomment>
        <translation>Dieser Link gehört zu %1</translation>
    </message>
    <message>
        <source>Nothing was sent there. Take the link of the mail that this app asked for.</source>
        <translation>Dorthin wurde nichts gesendet. Den Link aus der E-Mail nehmen, die diese App angefordert hat.</translation>
    </message>
    <message>
        <source>This link signs nobody in</source>
        <translation>Mit diesem Link ist keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>Nothing was sent. Take the sign-in link of the mail.</source>
        <translation>Nichts wurde gesendet. Den Anmeldelink aus der E-Mail nehmen.</translation>
    </message>
    <message>
        <source>This app asked for no link</source>
        <translation>Diese App hat keinen Link angefordert</translation>
    </message>
    <message>
        <source>The link was not used: a link that somebody else asked for could sign you in to their account. Ask for one here.</source>
        <translation>Der Link wurde nicht verwendet: Ein Link, den jemand anderes angefordert hat, könnte in ein fremdes Konto führen. Hier einen anfordern.</translation>
    </message>
    <message>
        <source>The link was asked for more than 30 minutes ago</source>
        <translation>Der Link wurde vor mehr als 30 Minuten angefordert</translation>
    </message>
    <message>
        <source>It was not used. Ask for a new one.</source>
        <translation>Er wurde nicht verwendet. Einen neuen anfordern.</translation>
    </message>
    <message>
        <source>This link is too old</source>
        <translation>Dieser Link ist zu alt</translation>
    </message>
    <message>
        <source>A link works for 15 minutes. What you typed is kept; ask for a new one.</source>
        <translation>Ein Link gilt 15 Minuten lang. Das Getippte ist aufgehoben; einen neuen anfordern.</translation>
    </message>
    <message>
        <source>This link was used already</source>
        <translation>Dieser Link wurde schon benutzt</translation>
    </message>
    <message>
        <source>A link works once; some mail programs open links to look at them. What you typed is kept; ask for a new one.</source>
        <translation>Ein Link gilt einmal; manche E-Mail-Programme öffnen Links, um sie zu prüfen. Das Getippte ist aufgehoben; einen neuen anfordern.</translation>
    </message>
    <message>
        <source>The service does not know this link</source>
        <translation>Der Dienst kennt diesen Link nicht</translation>
    </message>
    <message>
        <source>What you typed is kept. Copy the whole link, or ask for a new one.</source>
        <translation>Das Getippte ist aufgehoben. Den ganzen Link kopieren oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>The link may be used up now. What you typed is kept; ask for a new one.</source>
        <translation>Der Link ist nun vielleicht verbraucht. Das Getippte ist aufgehoben; einen neuen anfordern.</translation>
    </message>
    <message>
        <source>The link signed in somebody else</source>
        <translation>Der Link meldete jemand anderes an</translation>
    </message>
    <message>
        <source>That session was ended again, and nothing was kept. Ask for a new link.</source>
        <translation>Diese Sitzung wurde wieder beendet, und nichts wurde behalten. Einen neuen Link anfordern.</translation>
    </message>
    <message>
        <source>In memory, until you close the app. It is never written to a file, a log or the local database.</source>
        <translation>Im Arbeitsspeicher, bis die App geschlossen wird. Er wird nie in eine Datei, ein Protokoll oder die lokale Datenbank geschrieben.</translation>
    </message>
    <message>
        <source>In the keychain of this computer (%1). It is never written to a file, a log or the local database.</source>
        <extracomment>%1: the name of the keychain, such as &quot;Secret Service&quot;</extracomment>
        <translation>Im Schlüsselbund dieses Computers (%1). Er wird nie in eine Datei, ein Protokoll oder die lokale Datenbank geschrieben.</translation>
    </message>
    <message>
        <source>The keychain of this computer (%1) is locked and will ask for its password. Where it stays locked, the key stays in memory until you close the app.</source>
        <extracomment>%1: the name of the keychain, such as &quot;Secret Service&quot;</extracomment>
        <translation>Der Schlüsselbund dieses Computers (%1) ist gesperrt und wird nach seinem Passwort fragen. Bleibt er gesperrt, bleibt der Schlüssel im Arbeitsspeicher, bis die App geschlossen wird.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. The key stays in memory until you close the app, and is never written to a file.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Der Schlüssel bleibt im Arbeitsspeicher, bis die App geschlossen wird, und wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written (%1). You are signed in until you close the app. Look at the disk, then sign in again.</source>
        <extracomment>%1: the system&apos;s words, such as &quot;No space left on device&quot;</extracomment>
        <translation>Die Liste der Konten ließ sich nicht schreiben (%1). Die Anmeldung gilt bis zum Schließen der App. Den Datenträger prüfen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>The keychain is locked. You are signed in until you close the app; unlock the keychain and it will be kept.</source>
        <translation>Der Schlüsselbund ist gesperrt. Die Anmeldung gilt bis zum Schließen der App; wird der Schlüsselbund entsperrt, bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>No keychain took the sign-in. You are signed in until you close the app, and nothing secret was written to a file.</source>
        <translation>Kein Schlüsselbund nahm die Anmeldung auf. Sie gilt bis zum Schließen der App, und nichts Geheimes wurde in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>agh::Stages</name>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <extracomment>A stage of one&apos;s own work with applicants: nothing decided yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <comment>stage</comment>
        <extracomment>A stage of one&apos;s own work with applicants</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Maybe</source>
        <comment>stage</comment>
        <extracomment>A stage of one&apos;s own work with applicants</extracomment>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>stage</comment>
        <extracomment>A stage of one&apos;s own work with applicants: put away without a decision</extracomment>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <extracomment>For the screen reader: an applicant&apos;s stage</extracomment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>maybe</source>
        <extracomment>For the screen reader: an applicant&apos;s stage</extracomment>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>For the screen reader: an applicant&apos;s stage</extracomment>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>agh::SystemNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>agh::TabList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A tab for the screen reader: its name and how many rows it shows</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>agh::TemplateWords</name>
    <message>
        <source>Not told: %1</source>
        <extracomment>A field of a template that the service has nothing for; %1 is &quot;{rate}&quot;</extracomment>
        <translation>Nicht angegeben: %1</translation>
    </message>
    <message>
        <source>No such field: %1</source>
        <extracomment>Something in braces that is no field of templates; %1 is &quot;{naem}&quot;</extracomment>
        <translation>Kein solches Feld: %1</translation>
    </message>
</context>
<context>
    <name>agh::TemplatesPage</name>
    <message>
        <source>Built in</source>
        <extracomment>A template that comes with the program</extracomment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>New template</source>
        <extracomment>The name of a template before it is given one</extracomment>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>The name of a copied template; %1 is the name of the other</extracomment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <extracomment>A notice with Undo; %1 is the name of a template</extracomment>
        <translation>Vorlage „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n templates taken over</source>
        <extracomment>Templates were read from a file</extracomment>
        <translation>
            <numerusform>%n Vorlage übernommen</numerusform>
            <numerusform>%n Vorlagen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used</source>
        <extracomment>Follows &quot;3 templates taken over&quot;; entries of a file that were no templates</extracomment>
        <translation>
            <numerusform>%n Eintrag war nicht brauchbar</numerusform>
            <numerusform>%n Einträge waren nicht brauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own to write.</source>
        <translation>Es gibt keine eigene Vorlage zum Schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates written to %1</source>
        <extracomment>Templates were written to a file; %n templates, %1 is the file</extracomment>
        <translation>
            <numerusform>%n Vorlage nach %1 geschrieben</numerusform>
            <numerusform>%n Vorlagen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file of that name that can be read. Nothing was changed.</source>
        <translation>Unter diesem Namen gibt es keine lesbare Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is too large for templates. Nothing was changed.</source>
        <translation>Die Datei ist zu groß für Vorlagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is damaged, or no JSON. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt oder kein JSON. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds something else than templates. Nothing was changed.</source>
        <translation>Die Datei enthält etwas anderes als Vorlagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is of a newer version of the app. Nothing was changed.</source>
        <translation>Die Datei stammt von einer neueren Version der App. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no template in the file that can be used. Nothing was changed.</source>
        <translation>In der Datei ist keine brauchbare Vorlage. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A link stands where the file is to be written, so nothing was written.</source>
        <translation>Wo die Datei hin soll, steht eine Verknüpfung. Deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: the folder or the disk did not take it.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Der Ordner oder die Platte nahm sie nicht an.</translation>
    </message>
</context>
<context>
    <name>agh::ThreadModel</name>
    <message>
        <source>Sending</source>
        <extracomment>Under a message of one&apos;s own</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown, checking</source>
        <extracomment>Under a message of one&apos;s own: the answer got lost, the app looks it up</extracomment>
        <translation>Ausgang unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Under a message of one&apos;s own; %1 is the reason in words</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent. The service does not have it.</source>
        <extracomment>Under a message of one&apos;s own: looked up, and it is not in the conversation</extracomment>
        <translation>Nicht gesendet. Der Dienst hat sie nicht.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The line before the first message that was not seen yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>1 message</source>
        <extracomment>Over a conversation: how many messages it has</extracomment>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The screen reader&apos;s name for one&apos;s own messages</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A message for the screen reader: who wrote what, when
----------
A message for the screen reader: who wrote what, and where it stands</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Waiting for network · sent by itself, in order</source>
        <extracomment>Under a message of one&apos;s own, written while offline</extracomment>
        <translation>Wartet auf das Netz · geht von selbst, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>agh::ThreadsList</name>
    <message>
        <source>You: %1</source>
        <extracomment>The last message of a conversation where it is one&apos;s own</extracomment>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Done, until there is news</source>
        <translation>Erledigt, bis es Neues gibt</translation>
    </message>
    <message>
        <source>Back %1</source>
        <extracomment>A conversation that was put aside; %1 is a time such as &quot;Mon 09:00&quot;</extracomment>
        <translation>Wieder da: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <extracomment>For the screen reader: messages of a conversation</extracomment>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>a message is on its way</source>
        <translation>eine Nachricht ist unterwegs</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <translation>eine Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>agh::TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Date formats as QLocale reads them: day and short month, and the same with the year</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Time format as QLocale reads it: hours and minutes</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <extracomment>A day and a time of it: &quot;Mon 16:48&quot;, &quot;3 Nov 10:20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>Over a letter: weekday, date, time: &quot;Sunday 22 Nov, 18:40&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <extracomment>Date format as QLocale reads it: weekday, day, month, year, time</extracomment>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A moment in full, with its time zone: &quot;Sunday, 22 November 2026, 18:40 (UTC+01:00)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date formats as QLocale reads them: day and month in full, and the same with the year</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>How old what is shown may be; %1 is a time (&quot;13:40&quot;) or a day and a time (&quot;Mon 13:40&quot;)</extracomment>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>agh::TimelineList</name>
    <message>
        <source>Application accepted</source>
        <translation>Bewerbung angenommen</translation>
    </message>
    <message>
        <source>The contract was made and its terms frozen.</source>
        <translation>Der Vertrag wurde geschlossen, seine Bedingungen wurden festgeschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A settlement in the story of a contract: its amount and its state, &quot;60.00 EUR: Sent&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>memo, reference</comment>
        <extracomment>A settlement: what it is for, and the provider&apos;s number of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 still to settle</source>
        <extracomment>What of a contract has no settlement yet</extracomment>
        <translation>Noch %1 zu begleichen</translation>
    </message>
    <message>
        <source>No settlement made for it yet.</source>
        <translation>Dafür ist noch keine Zahlung angelegt.</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>In the place of a date, for what is still to come</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <extracomment>%1 is the rate as the applicant wrote it</extracomment>
        <translation>Verlangt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from you</source>
        <translation>
            <numerusform>%n Nachricht von Ihnen</numerusform>
            <numerusform>%n Nachrichten von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from %1</source>
        <extracomment>How many messages in a row; %1 is who wrote them</extracomment>
        <translation>
            <numerusform>%n Nachricht von %1</numerusform>
            <numerusform>%n Nachrichten von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You accepted</source>
        <translation>Von Ihnen angenommen</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>Auf diesem Computer.</translation>
    </message>
    <message>
        <source>Outcome unknown; it is being looked up.</source>
        <translation>Ausgang unbekannt; es wird nachgesehen.</translation>
    </message>
    <message>
        <source>The agent withdrew</source>
        <translation>Vom Agenten zurückgezogen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Contract made</source>
        <translation>Vertrag geschlossen</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <extracomment>The state of a contract in the story of an applicant</extracomment>
        <translation>Vertrag: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <extracomment>Who reviewed whom is in the story; %1 is the reviewer</extracomment>
        <translation>Bewertung von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <extracomment>Stars of a review</extracomment>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agh::Words</name>
    <message>
        <source>Open</source>
        <comment>role</comment>
        <extracomment>State of a role: agents can apply</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>role</comment>
        <extracomment>State of a role: an applicant was accepted</extracomment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>role</comment>
        <extracomment>State of a role: nobody can apply any more</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>application</comment>
        <extracomment>State of an application: not decided yet</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>application</comment>
        <extracomment>State of an application</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>application</comment>
        <extracomment>State of an application: the owner of the role said no</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>application</comment>
        <extracomment>State of an application: the agent took it back</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>contract</comment>
        <extracomment>State of a contract</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>contract</comment>
        <extracomment>State of a contract</extracomment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>contract</comment>
        <extracomment>State of a contract</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement: nothing has moved</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement: the service works on it</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement: handed to the payment provider</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement: the service took the receipt</extracomment>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>settlement</comment>
        <extracomment>State of a settlement</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>on completion</source>
        <extracomment>When a role pays, follows an amount: &quot;480.00 USDC, on completion&quot;</extracomment>
        <translation>bei Abschluss</translation>
    </message>
    <message>
        <source>upfront</source>
        <extracomment>When a role pays, follows an amount</extracomment>
        <translation>im Voraus</translation>
    </message>
    <message>
        <source>in milestones</source>
        <extracomment>When a role pays, follows an amount</extracomment>
        <translation>in Etappen</translation>
    </message>
    <message>
        <source>weekly</source>
        <extracomment>When a role pays, follows an amount</extracomment>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <extracomment>When a role pays, follows an amount</extracomment>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>Kind of an account</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>buyer</source>
        <extracomment>Kind of an account</extracomment>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Can be changed or cancelled. Nothing has moved.</source>
        <translation>Lässt sich ändern oder stornieren. Es ist noch kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The service is working on it. Nothing for you to do.</source>
        <translation>Der Dienst arbeitet daran. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Stripe has it. Arrival is not visible here.</source>
        <translation>Liegt bei Stripe. Die Ankunft ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Handed to the payment provider. Arrival is not visible here.</source>
        <translation>An den Zahlungsdienst übergeben. Die Ankunft ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The service took the receipt.</source>
        <translation>Der Dienst hat den Beleg angenommen.</translation>
    </message>
    <message>
        <source>The service says it did not happen.</source>
        <translation>Laut Dienst kam sie nicht zustande.</translation>
    </message>
    <message>
        <source>Taken back before anything moved.</source>
        <translation>Zurückgenommen, bevor Geld bewegt wurde.</translation>
    </message>
    <message>
        <source>This app does not know this state yet. It is shown as the service wrote it.</source>
        <translation>Diese App kennt diesen Stand noch nicht. Er wird angezeigt, wie der Dienst ihn schrieb.</translation>
    </message>
    <message>
        <source>The service did not tell the state.</source>
        <translation>Der Dienst hat den Stand nicht genannt.</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A state the service did not tell</extracomment>
        <translation>Nicht genannt</translation>
    </message>
</context>
<context>
    <name>agh::Workspace</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Roles board</source>
        <translation>Stellenmarkt</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Sandbox · play money</source>
        <translation>Sandbox · Spielgeld</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The list of accounts could not be written (%1). What is shown holds until you close the app. Look at the disk.</source>
        <extracomment>%1: the system&apos;s words, such as &quot;No space left on device&quot;</extracomment>
        <translation>Die Liste der Konten ließ sich nicht schreiben (%1). Das Angezeigte gilt bis zum Schließen der App. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Signed out here. The service could not be told, so it ends the session by itself in time.</source>
        <translation>Hier abgemeldet. Dem Dienst ließ es sich nicht mitteilen, er beendet die Sitzung mit der Zeit von selbst.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry; it is tried again when the keychain is open.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt; sobald er offen ist, wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Some files of the account could not be removed. Look at the folder that the settings name under Your work.</source>
        <translation>Einige Dateien des Kontos ließen sich nicht entfernen. Den Ordner ansehen, den die Einstellungen unter „Eigene Arbeit“ nennen.</translation>
    </message>
    <message>
        <source>Cache cleared; it is read again from the service</source>
        <translation>Zwischenspeicher geleert; er wird vom Dienst neu gelesen</translation>
    </message>
    <message>
        <source>Some files of the cache could not be removed. Your work is not touched. Look at the rights of the folder.</source>
        <translation>Einige Dateien des Zwischenspeichers ließen sich nicht entfernen. Die eigene Arbeit ist unberührt. Die Rechte des Ordners ansehen.</translation>
    </message>
    <message>
        <source>The keychain does not show the sign-in of %1: it is locked, or the entry is gone. Nothing was deleted. Unlock the keychain, or sign in again.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Der Schlüsselbund zeigt die Anmeldung von %1 nicht: Er ist gesperrt, oder der Eintrag ist weg. Nichts wurde gelöscht. Den Schlüsselbund entsperren oder erneut anmelden.</translation>
    </message>
    <message>
        <source>No keychain answers, so the sign-in of %1 cannot be read. Nothing was deleted. Sign in again to go on until you close the app.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Kein Schlüsselbund antwortet, deshalb lässt sich die Anmeldung von %1 nicht lesen. Nichts wurde gelöscht. Nach erneutem Anmelden geht es bis zum Schließen der App weiter.</translation>
    </message>
    <message>
        <source>The file of what was read from the service was damaged. It was set aside, and everything is read again.</source>
        <translation>Die Datei mit dem vom Dienst Gelesenen war beschädigt. Sie wurde beiseitegelegt, und alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>What was read from the service was kept by a newer version. It was set aside, and everything is read again.</source>
        <translation>Das vom Dienst Gelesene stammt von einer neueren Version. Es wurde beiseitegelegt, und alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>Your drafts and unsent messages were kept by a newer version. They can be read; what you type now cannot be kept. Install the newer version.</source>
        <translation>Entwürfe und nicht gesendete Nachrichten stammen von einer neueren Version. Sie sind lesbar; was jetzt getippt wird, lässt sich nicht aufheben. Die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The file of your drafts and unsent messages was damaged. It was set aside.</source>
        <translation>Die Datei mit Entwürfen und nicht gesendeten Nachrichten war beschädigt. Sie wurde beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were rescued.</source>
        <extracomment>%n: drafts that could be taken out of a damaged file</extracomment>
        <translation>
            <numerusform>%n Entwurf wurde gerettet.</numerusform>
            <numerusform>%n Entwürfe wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of what was sent were rescued.</source>
        <extracomment>%n: entries about what was sent that could be taken out of a damaged file</extracomment>
        <translation>
            <numerusform>%n Eintrag über Gesendetes wurde gerettet.</numerusform>
            <numerusform>%n Einträge über Gesendetes wurden gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through your drafts.</source>
        <translation>Die Entwürfe durchsehen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The keychain is still locked. Unlock it outside the app, or sign in to go on until you close the app.</source>
        <translation>Der Schlüsselbund ist noch gesperrt. Ihn außerhalb der App entsperren, oder nach dem Anmelden bis zum Schließen der App weitermachen.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the key of %1 is in there. What was read stays readable.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Der Schlüsselbund ist gesperrt, und der Schlüssel von %1 liegt darin. Was gelesen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the session of %1 is in there. What was read stays readable.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Der Schlüsselbund ist gesperrt, und die Sitzung von %1 liegt darin. Was gelesen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>%1 is signed out. What was read stays readable.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 ist abgemeldet. Was gelesen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Shortcuts written</source>
        <extracomment>A PDF of the keyboard shortcuts was written; &quot; to ~/Documents/…&quot; follows</extracomment>
        <translation>Tastenkürzel geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>What waits in Review: applicants that nobody looked at</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>What waits in Messages</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AgentsGetHired · %n unread messages</source>
        <extracomment>Over the tray icon</extracomment>
        <translation>
            <numerusform>AgentsGetHired · %n ungelesene Nachricht</numerusform>
            <numerusform>AgentsGetHired · %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <extracomment>What is in Drafts: roles that are being written</extracomment>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <extracomment>What is in the Outbox: writes that did not leave, or whose outcome is not known</extracomment>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
</context>
</TS>
