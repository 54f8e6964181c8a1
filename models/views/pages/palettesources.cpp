#include "views/pages/palettesources.h"

#include "views/pages/keyentries.h"
#include "views/pages/workspace.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/statusword.h"
#include "views/text/webplace.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Section = PaletteItem::Section;

/// Keys of the table that only move within a list, or that the palette is.
bool isStep(QStringView action)
{
    static const QStringList steps{
        u"review.next"_s, u"review.previous"_s, u"review.open"_s,    u"review.scroll"_s,
        u"board.next"_s,  u"board.previous"_s,  u"board.open"_s,     u"board.find"_s,
        u"drafts.bold"_s, u"drafts.italic"_s,   u"drafts.bullets"_s, u"drafts.numbers"_s,
        u"drafts.code"_s, u"drafts.link"_s,     u"sheet"_s,          u"palette"_s};
    return steps.contains(action);
}

QString iconOf(const QString& action)
{
    static const QHash<QString, QString> icons{{u"review.accept"_s, u"dialog-ok-apply"_s},
                                               {u"review.decline"_s, u"window-close"_s},
                                               {u"review.write"_s, u"mail-message-new"_s},
                                               {u"review.shortlist"_s, u"bookmark-new"_s},
                                               {u"review.setAside"_s, u"mail-archive"_s},
                                               {u"review.note"_s, u"view-pim-notes"_s},
                                               {u"review.compare"_s, u"view-split-left-right"_s},
                                               {u"review.copy"_s, u"edit-copy"_s},
                                               {u"review.export"_s, u"document-export"_s},
                                               {u"refresh"_s, u"view-refresh"_s},
                                               {u"message.new"_s, u"mail-message-new"_s},
                                               {u"draft.new"_s, u"document-new"_s},
                                               {u"board.draft"_s, u"document-new"_s},
                                               {u"drafts.publish"_s, u"document-send"_s},
                                               {u"drafts.preview"_s, u"view-visible"_s},
                                               {u"drafts.versions"_s, u"document-open-recent"_s},
                                               {u"undo"_s, u"edit-undo"_s},
                                               {u"back"_s, u"go-previous"_s},
                                               {u"forward"_s, u"go-next"_s},
                                               {u"settings"_s, u"preferences-system"_s},
                                               {u"sidebar"_s, u"view-sidetree"_s},
                                               {u"sheet"_s, u"help-keyboard-shortcuts"_s}};
    return icons.value(action, u"quickopen"_s);
}

/// Actions that name what they act on.
QString sentenceFor(const QString& action, const QString& text, const QString& name)
{
    if (action == "review.accept"_L1) {
        //: A thing to do in the palette; %1 is an applicant
        return Palette::tr("Accept %1…").arg(name);
    }
    if (action == "review.decline"_L1) {
        //: A thing to do in the palette; %1 is an applicant
        return Palette::tr("Decline %1").arg(name);
    }
    if (action == "review.write"_L1) {
        //: A thing to do in the palette; %1 is an applicant
        return Palette::tr("Write to %1").arg(name);
    }
    if (action == "review.shortlist"_L1) {
        //: A thing to do in the palette; %1 is an applicant
        return Palette::tr("Shortlist %1").arg(name);
    }
    return text;
}

} // namespace

QList<PaletteItem> PaletteSources::own() const
{
    QList<PaletteItem> out;
    addOpen(out);
    addPlaces(out);
    addDrafts(out);
    addCommands(out);
    return out;
}

void PaletteSources::addOpen(QList<PaletteItem>& out) const
{
    const bool review = m_workspace.place() == Workspace::Review && m_workspace.review();
    const bool contracts = m_workspace.place() == Workspace::Contracts && m_workspace.contracts();
    const bool board =
        m_workspace.place() == Workspace::RolesBoard && m_workspace.board()->role()->present();
    const bool draft = m_workspace.place() == Workspace::Drafts && m_workspace.drafts() &&
                       !m_workspace.drafts()->openId().isEmpty();
    if (!review && !contracts && !board && !draft)
        return;
    const ApplicantPage* const open = review ? m_workspace.review()->applicant() : nullptr;
    if (review && !open->present())
        return;
    const KeyTable::Scope scope = review  ? KeyTable::Review
                                  : board ? KeyTable::Board
                                  : draft ? KeyTable::Drafts
                                          : KeyTable::Contracts;
    const KeyTable& keys = *m_workspace.keys();
    for (qsizetype i = 0; i < qsizetype(keyEntries().size()); ++i) {
        const KeyEntry& entry = keyEntries()[size_t(i)];
        const QString action = QString::fromLatin1(entry.action);
        if (entry.scope != scope || isStep(action) || entry.row == KeyEntry::Digits)
            continue;
        if (open && ((action == "review.accept"_L1 && !open->canAccept()) ||
                     (action == "review.decline"_L1 && !open->canDecline())))
            continue;
        PaletteItem item;
        item.section = Section::Open;
        item.key = u"do:"_s + action;
        item.icon = iconOf(action);
        item.text = sentenceFor(action, keys.text(action), open ? open->name() : QString());
        item.caps = keys.caps(action);
        item.run = [&palette = m_palette, action] { Q_EMIT palette.actionAsked(action); };
        item.keep = true;
        out.append(item);
    }
}

void PaletteSources::addPlaces(QList<PaletteItem>& out) const
{
    const PlacesList& places = *m_workspace.places();
    for (int row = 0; row < places.count(); ++row) {
        const QModelIndex at = places.index(row);
        PaletteItem item;
        item.section = Section::GoTo;
        item.key = u"place:"_s + QString::number(at.data(PlacesList::PlaceRole).toInt());
        item.icon = at.data(PlacesList::IconNameRole).toString();
        item.text = at.data(PlacesList::LabelRole).toString();
        //: What a found thing is: a page of the app
        item.detail = tr("Place");
        item.caps = m_workspace.keys()->caps(at.data(PlacesList::ActionRole).toString());
        const auto place = Workspace::Place(at.data(PlacesList::PlaceRole).toInt());
        item.run = [&workspace = m_workspace, place] { workspace.go(place); };
        out.append(item);
    }
}

void PaletteSources::addDrafts(QList<PaletteItem>& out) const
{
    constexpr int most = 20; // the newest; more of them are in the place itself
    DraftsPage* const page = m_workspace.drafts();
    for (int row = 0; page && row < std::min(most, page->current()->count()); ++row) {
        const QModelIndex at = page->current()->index(row);
        const QString id = at.data(DraftsList::DraftIdRole).toString();
        PaletteItem item;
        item.section = Section::GoTo;
        item.key = u"draft:"_s + id;
        item.icon = u"document-edit"_s;
        item.text = at.data(DraftsList::TitleRole).toString();
        //: What a found thing is: a role that is being written; %1 says how it stands
        item.detail = tr("Draft · %1").arg(at.data(DraftsList::StateTextRole).toString());
        item.run = [&workspace = m_workspace, id] { workspace.openDraft(id); };
        out.append(item);
    }
}

void PaletteSources::addCommands(QList<PaletteItem>& out) const
{
    const KeyTable& keys = *m_workspace.keys();
    const auto add = [&out](const QString& key, const QString& icon, const QString& text,
                            const QString& detail, std::function<void()> run,
                            const QStringList& caps = {}) {
        PaletteItem item;
        item.key = u"do:"_s + key;
        item.icon = icon;
        item.text = text;
        item.detail = detail;
        item.run = std::move(run);
        item.caps = caps;
        item.keep = true;
        out.append(item);
    };
    for (const KeyEntry& entry : keyEntries()) {
        const QString action = QString::fromLatin1(entry.action);
        if (entry.scope != KeyTable::Anywhere || entry.row == KeyEntry::Digits ||
            action == "palette"_L1 || (action == "undo"_L1 && !m_workspace.toasts()->canUndo()) ||
            (action == "back"_L1 && !m_workspace.canBack()) ||
            (action == "forward"_L1 && !m_workspace.canForward()))
            continue;
        add(
            action, iconOf(action),
            action == "sheet"_L1 ? KeyTable::tr("Keyboard shortcuts") : keys.text(action), {},
            [&palette = m_palette, action] { Q_EMIT palette.actionAsked(action); },
            keys.caps(action));
    }
    const auto window = [this](const QString& what) {
        return [&palette = m_palette, what] { Q_EMIT palette.windowAsked(what); };
    };
    const QString icon = u"help-keyboard-shortcuts"_s;
    add(u"changeKeys"_s, icon, tr("Change keys…"), tr("Keyboard"), window(u"changeKeys"_s));
    add(u"printKeys"_s, icon, tr("Print the shortcuts…"), tr("Keyboard"), window(u"printKeys"_s));
    ReviewPage* const review = m_workspace.review();
    if (review && m_workspace.place() == Workspace::Review && !review->currentRoleId().isEmpty()) {
        QueueFilters& filters = *review->queue()->filters();
        add(u"onlyPaid"_s, u"view-filter"_s,
            filters.view().filter.canBePaid ? tr("Also applicants who cannot be paid yet")
                                            : tr("Only applicants who can be paid"),
            tr("Filter"), [&filters] { filters.toggle(u"paid"_s); });
    }
    if (review)
        add(u"templates"_s, u"document-new"_s, tr("Edit templates…"), tr("Messages"),
            [&workspace = m_workspace] { workspace.review()->templates()->setOpen(true); });
    SettingsPage& settings = *m_workspace.settings();
    add(u"singleKeys"_s, icon,
        settings.singleKeys() ? tr("Switch single keys off") : tr("Switch single keys on"),
        tr("Keyboard"), [&settings] { settings.setSingleKeys(!settings.singleKeys()); });
    const std::pair<SettingsPage::Scheme, QString> schemes[] = {
        {SettingsPage::Dark, tr("Switch to dark")},
        {SettingsPage::Light, tr("Switch to light")},
        {SettingsPage::System, tr("Light or dark as the system")}};
    for (const auto& [scheme, text] : schemes) {
        if (settings.scheme() != scheme)
            add(u"scheme"_s + QString::number(int(scheme)), u"preferences-desktop-theme"_s, text,
                tr("Appearance"), [&settings, scheme = scheme] { settings.setScheme(scheme); });
    }
    const AccountsList& accounts = *m_workspace.accounts();
    for (int row = 0; row < accounts.count(); ++row) {
        const QModelIndex at = accounts.index(row);
        const QString id = at.data(AccountsList::AccountIdRole).toString();
        if (!at.data(AccountsList::CurrentRole).toBool())
            add(
                u"account"_s + id, u"user"_s,
                //: A command; %1 is the name of an account
                tr("Switch to %1").arg(at.data(AccountsList::NameRole).toString()), tr("Account"),
                [&workspace = m_workspace, id] { workspace.switchAccount(id); },
                keys.caps(u"account."_s + QString::number(row + 1)));
    }
    add(u"addAccount"_s, u"list-add"_s, tr("Add account…"), tr("Account"),
        [&workspace = m_workspace] { workspace.addAccount(); });
}

PaletteItem PaletteSources::ofName(const NameHit& hit) const
{
    PaletteItem item;
    item.section = Section::GoTo;
    item.key = hit.key();
    item.keep = true;
    const QString beside = display::line(hit.beside, 80);
    Workspace& workspace = m_workspace;
    switch (hit.kind) {
    case NameHit::Kind::Applicant:
        item.text = hit.name.isEmpty() ? applicant::name({}) : display::line(hit.name, 120);
        item.initials = display::initials(hit.name);
        item.color = display::avatarColor(hit.colorOf);
        //: What a found thing is; %1 is the title of the role
        item.detail = tr("Applicant · %1").arg(beside);
        item.run = [&workspace, hit, purpose = m_palette.purpose()] {
            if (purpose == Palette::ToWrite)
                workspace.writeTo(hit.id);
            else if (purpose == Palette::ToCompare && workspace.compare())
                workspace.compare()->add(hit.id);
            else
                workspace.openApplication(hit.of, hit.id);
        };
        break;
    case NameHit::Kind::Role:
        item.text = display::line(hit.name, 120);
        item.icon = u"work-role"_s;
        //: What a found thing is
        item.detail = hit.mine ? tr("My role") : tr("Role on the board");
        item.run = [&workspace, hit] { workspace.openRole(hit.id); };
        break;
    case NameHit::Kind::Contract:
        item.text = display::line(hit.name, 120);
        item.icon = u"contract"_s;
        //: What a found thing is; %1 is the name of the agent
        item.detail = tr("Contract · %1").arg(beside);
        item.run = [&workspace, hit] { workspace.openContract(hit.id); };
        break;
    }
    return item;
}

QList<PaletteItem> PaletteSources::recent(const QStringList& keys) const
{
    QList<PaletteItem> out;
    if (!m_workspace.work())
        return out;
    const Cache& cache = m_workspace.work()->store().cache();
    for (const QString& key : keys) {
        NameHit hit;
        hit.id = key.section(u':', 1);
        if (key.startsWith("0:"_L1)) {
            const auto one = cache.application(ApplicationId{hit.id});
            if (!one)
                continue;
            const auto role = cache.role(one->roleId);
            hit.kind = NameHit::Kind::Applicant;
            hit.of = one->roleId.value;
            hit.name = one->agent ? one->agent->name : QString();
            hit.beside = role ? role->title : QString();
            hit.colorOf = one->agentId.value;
        } else if (key.startsWith("1:"_L1)) {
            const auto one = cache.role(RoleId{hit.id});
            if (!one)
                continue;
            hit.name = one->title;
            hit.mine = m_workspace.work()->roles().isMine(*one);
        } else if (key.startsWith("2:"_L1)) {
            const auto one = cache.contract(ContractId{hit.id});
            if (!one)
                continue;
            hit.kind = NameHit::Kind::Contract;
            hit.name = one->roleTitle;
            hit.beside = one->agentName;
        } else {
            continue;
        }
        out.append(ofName(hit));
    }
    return out;
}

QList<PaletteItem> PaletteSources::links(const QString& typed) const
{
    if (!m_workspace.work() || typed.isEmpty())
        return {};
    AccountWork& work = *m_workspace.work();
    const Cache& cache = work.store().cache();
    const QUrl origin = work.client().origin();
    const WebPlace place = WebPlace::of(typed, origin);
    const QString id = place.kind == WebPlace::Kind::None ? typed.trimmed() : place.id;
    if (place.kind == WebPlace::Kind::None && (id.size() < 4 || id.size() > 64))
        return {};
    using Kind = WebPlace::Kind;
    const auto may = [&](Kind kind) { return place.kind == Kind::None || place.kind == kind; };
    QStringList keys;
    if (may(Kind::Role) && cache.rowOf(RoleId{id}) > 0)
        keys << u"1:"_s + id;
    if (may(Kind::Application) && cache.rowOf(ApplicationId{id}) > 0)
        keys << u"0:"_s + id;
    if (may(Kind::Contract) && cache.rowOf(ContractId{id}) > 0)
        keys << u"2:"_s + id;
    QList<PaletteItem> out = recent(keys);
    for (PaletteItem& item : out)
        item.section = Section::Link;
    if (!out.isEmpty() || place.kind == Kind::None)
        return out;
    PaletteItem item; // an address of the service that nothing here belongs to
    item.section = Section::Link;
    item.key = u"web"_s;
    item.icon = u"document-open-remote"_s;
    item.text = tr("Open in the browser…");
    item.detail = tr("It is not among what was read from the service");
    const QString url = typed.contains("://"_L1) && typed.startsWith("http"_L1)
                            ? typed.trimmed()
                            : origin.toString() + typed.trimmed();
    item.run = [&workspace = m_workspace, url] { workspace.links()->ask(url); };
    return {item};
}

QList<PaletteItem> PaletteSources::said(const QList<RowId>& messages, const QString& typed) const
{
    QList<PaletteItem> out;
    Store& store = m_workspace.work()->store();
    const QString first = typed.simplified().section(u' ', 0, 0);
    for (const RowId row : messages) {
        const auto message = store.conversations().message(row);
        const auto of = message ? store.cache().application(message->applicationId) : std::nullopt;
        if (!of)
            continue;
        const QString body = message->body.left(20'000).simplified();
        const qsizetype at = std::max<qsizetype>(0, body.indexOf(first, 0, Qt::CaseInsensitive));
        const qsizetype from = at < 30 ? 0 : body.lastIndexOf(u' ', at - 20) + 1;
        QString piece = body.mid(from, 70);
        if (from > 0)
            piece.prepend(QChar(0x2026));
        if (from + 70 < body.size())
            piece.append(QChar(0x2026));
        PaletteItem item;
        item.section = Section::Said;
        item.key = u"said:"_s + QString::number(row);
        item.icon = u"view-conversation-balloon"_s;
        //: A message in which it was found; %1 is a piece of it
        item.text = tr("“%1”").arg(display::line(piece, 90));
        item.detail = applicant::name(*of);
        item.run = [&workspace = m_workspace, row] { workspace.openMessage(row); };
        out.append(item);
    }
    return out;
}

} // namespace agh
