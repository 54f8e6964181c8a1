#include "views/pages/roleeditor.h"
#include "views/text/displayguard.h"
#include "views/text/draftwords.h"
#include "views/text/moneytext.h"
#include "views/text/pastedhtml.h"
#include "views/text/statusword.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <bit>

using namespace Qt::Literals::StringLiterals;

// How the draft looks, how it stood before, and what is done with the whole of it.
namespace agh {
namespace {

constexpr int longPaste = 5; // lines; before that many a version is kept
constexpr qsizetype longPasteChars = 600;

} // namespace

// ---- as agents will see it

DraftBlocks* RoleEditor::shownBlocks() const { return m_lookedFields ? m_lookedBlocks : m_blocks; }

QString RoleEditor::shownTitle() const
{
    const QString title = display::line(shown().title);
    return shown().title.trimmed().isEmpty() ? tr("No title yet") : title;
}

QString RoleEditor::shownAmount() const
{
    const auto amount = Decimal::parse(shown().amount.toLatin1());
    return amount ? money::digits({*amount, shown().currency}) : QString();
}

QString RoleEditor::shownCurrency() const { return display::bareLine(shown().currency, 16); }

Rails::Rail RoleEditor::shownRail() const { return Rails::fromDomain(shown().rail); }

QString RoleEditor::shownRailWord() const
{
    return shown().rail.isTold() ? words::of(shown().rail) : QString();
}

QString RoleEditor::shownSchedule() const
{
    return shown().schedule.isTold() ? draftwords::scheduleName(shown().schedule) : QString();
}

QStringList RoleEditor::shownSkills() const
{
    QStringList out;
    for (const QString& one : shown().skills)
        out.append(display::line(one, 60));
    return out;
}

QString RoleEditor::shownTerms() const { return display::text(shown().terms); }

QString RoleEditor::myName() const
{
    return m_work ? display::line(m_work->me().name, 80) : QString();
}

QString RoleEditor::myInitials() const
{
    return m_work ? display::initials(m_work->me().name) : QString();
}

int RoleEditor::myColor() const { return m_work ? display::avatarColor(m_work->me().id) : 0; }

bool RoleEditor::iAmAgent() const { return m_work && m_work->me().kind == PartyKind::Agent; }

// ---- how it stood before

void RoleEditor::lookAt(const QString& version)
{
    if (m_looked == version)
        return;
    m_looked = version;
    if (version.isEmpty())
        m_comparing = false;
    showLooked();
    Q_EMIT shownChanged();
    Q_EMIT lookedChanged();
}

void RoleEditor::lookAtRow(int row) { lookAt(m_versions->keyAt(row)); }

QString RoleEditor::lookedName() const
{
    return m_looked.isEmpty() ? QString() : m_versions->nameOf(m_looked.toLongLong());
}

void RoleEditor::setComparing(bool comparing)
{
    if (m_comparing == comparing)
        return;
    m_comparing = comparing;
    // Now is compared with the version before it.
    if (comparing && m_looked.isEmpty()) {
        for (const QString& key : m_versions->keys()) {
            if (!key.isEmpty()) {
                m_looked = key;
                break;
            }
        }
    }
    m_comparing = comparing && !m_looked.isEmpty();
    showLooked();
    Q_EMIT shownChanged();
    Q_EMIT lookedChanged();
}

void RoleEditor::showLooked()
{
    m_lookedFields = m_looked.isEmpty() ? std::nullopt : m_drafts.fieldsOf(m_looked.toLongLong());
    if (!m_lookedFields) {
        m_looked.clear();
        m_comparing = false;
    }
    m_lookedBlocks->setText(m_lookedFields ? m_lookedFields->description : QString());
    if (m_comparing)
        m_changes->setFields(*m_lookedFields, m_fields);
    else
        m_changes->clear();
}

void RoleEditor::restore()
{
    if (!present() || !m_lookedFields)
        return;
    const DraftFields then = *m_lookedFields, before = m_fields;
    const QString name = lookedName();
    m_looked.clear();
    m_comparing = false;
    m_pause.stop();
    m_drafts.keepVersion(m_id, DraftVersion::BeforeRestore, m_moment.nowMs());
    m_ahead.clear();
    m_stepAt = 0;
    m_fields = then;
    keep();
    take(then);
    m_pause.start();
    const auto undo = [self = QPointer(this), id = m_id, before] {
        if (!self || self->m_id != id)
            return;
        self->m_fields = before;
        self->keep();
        self->take(before);
    };
    //: A notice with Undo; %1 is the name of a version, "First text"
    say(u"restore"_s, tr("Back to “%1”. How it stood is kept as a version.").arg(name), undo);
}

bool RoleEditor::stepBack()
{
    if (!present())
        return false;
    // Versions from the one that stands there on; what says the same as now is no step.
    const QString now = drafts::hashOf(m_fields);
    bool older = m_stepAt == 0;
    for (const DraftVersion& one : m_drafts.versions(m_id)) {
        if (!older) {
            older = one.id == m_stepAt;
            continue;
        }
        if (one.hash == now)
            continue;
        const auto then = m_drafts.fieldsOf(one.id);
        if (!then)
            continue;
        if (m_stepAt == 0)
            pause(); // so that nothing of it is lost, whatever follows
        m_ahead.append({m_fields, m_stepAt});
        m_stepAt = one.id;
        m_fields = *then;
        keep();
        take(*then);
        return true;
    }
    return false;
}

bool RoleEditor::stepForward()
{
    if (!present() || m_ahead.isEmpty())
        return false;
    const auto [fields, version] = m_ahead.takeLast();
    m_fields = fields;
    m_stepAt = version;
    keep();
    take(fields);
    return true;
}

// ---- what is put in

QString RoleEditor::pasted()
{
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    if (!present() || !data)
        return {};
    const pasted::Words words = pasted::ofMime(*data);
    const QString& text = words.markdown;
    if (words.cut) {
        //: A notice after something very long was pasted
        say(u"paste"_s, tr("It was too long for one paste. The beginning of it was put in."));
    }
    const int lines = words.lines;
    if ((lines >= longPaste || text.size() >= longPasteChars) && !m_fields.isEmpty()) {
        m_drafts.keepVersion(m_id, DraftVersion::BeforePaste, m_moment.nowMs(), lines);
        m_pause.start();
    }
    return text;
}

TextChange RoleEditor::tool(MarkdownTools::Tool tool, const QString& text, int from, int to) const
{
    return markdownedit::use(tool, text, from, to);
}

TextChange RoleEditor::newLine(const QString& text, int at) const
{
    return markdownedit::newLine(text, at);
}

// ---- with the whole of it

void RoleEditor::publish(bool autoRepeat)
{
    if (!present() || autoRepeat)
        return;
    if (!m_work) {
        Q_EMIT signInAsked();
        return;
    }
    if (m_conflict->present()) {
        Q_EMIT partAsked(Conflict);
        return;
    }
    if (!m_problems.isEmpty()) {
        // The fields stand in the order of their bits.
        Q_EMIT partAsked(Part(std::countr_zero(unsigned(m_problems.first().field))));
        return;
    }
    pause();
    m_publishing->publishFirst(false);
}

void RoleEditor::settle()
{
    if (m_work && present() && m_conflict->complete())
        m_work->drafts().settle(m_id, m_conflict->chosen());
}

void RoleEditor::showOther()
{
    if (const QString other = m_others.value(m_id); !other.isEmpty())
        Q_EMIT draftAsked(other);
}

void RoleEditor::newFromTemplate(int row)
{
    if (row < 0 || row >= m_templateList->count())
        return;
    Q_EMIT draftAsked(m_drafts.add(m_templateList->fieldsAt(row), m_moment.nowMs()));
}

void RoleEditor::saveAsTemplate(const QString& name)
{
    if (!present() || name.trimmed().isEmpty())
        return;
    m_templates.add(name.trimmed(), m_fields, m_moment.nowMs());
    //: A notice; %1 is the name of a template
    say(u"template"_s, tr("Template “%1” saved on this computer").arg(display::line(name, 80)));
}

void RoleEditor::removeTemplate(int row)
{
    const qint64 id = m_templateList->idAt(row);
    if (id == 0)
        return;
    const QString name = display::line(m_templateList->nameAt(row), 80);
    m_templates.remove(id, m_moment.nowMs());
    //: A notice with Undo; %1 is the name of a template
    say(u"template"_s, tr("Template “%1” deleted").arg(name), [all = QPointer(&m_templates), id] {
        if (all)
            all->restore(id);
    });
}

void RoleEditor::say(const QString& key, const QString& text, std::function<void()> undo)
{
    ToastQueue::Toast toast;
    toast.key = u"draft/"_s + key;
    toast.text = text;
    toast.ms = undo ? 10'000 : 5'000;
    toast.undo = std::move(undo);
    m_toasts.show(std::move(toast));
}

} // namespace agh
