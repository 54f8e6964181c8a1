#include "views/pages/templatespage.h"

#include "views/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int keepMs = 250;

/// On another thread: a file may lie on a disk that is slow or gone.
template <class T>
QFuture<T> beside(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QString pathOf(const QString& file)
{
    const QUrl url(file);
    return url.isLocalFile() ? url.toLocalFile() : file.trimmed();
}

} // namespace

QHash<int, QByteArray> TemplatesList::roleNames() const
{
    return {{NameRole, "name"},
            {OwnRole, "own"},
            {DetailRole, "detail"},
            {AccessibleTextRole, "accessibleText"}};
}

TemplatesPage::TemplatesPage(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_list(new TemplatesList(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepMs);
    connect(&m_soon, &QTimer::timeout, this, &TemplatesPage::keep);
    connect(&work.store().templates(), &Templates::changed, this, &TemplatesPage::show);
    show();
}

TemplatesPage::~TemplatesPage() { keep(); }

void TemplatesPage::setOpen(bool open)
{
    if (m_open == open)
        return;
    keep();
    m_open = open;
    m_message.clear();
    Q_EMIT messageChanged();
    if (open)
        show();
    Q_EMIT openChanged();
}

void TemplatesPage::show()
{
    m_entries = templateEntries(m_work.store().templates(), m_work.me().kind == PartyKind::Agent
                                                                ? TemplatesTo::Either
                                                                : TemplatesTo::Agent);
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    int at = -1;
    for (const TemplateEntry& one : std::as_const(m_entries)) {
        if (one.key == m_key)
            at = int(rows.size());
        //: A template that comes with the program
        const QString detail = one.isOwn() ? QString() : tr("Built in");
        rows.append({one.key,
                     {one.name, one.isOwn(), detail,
                      detail.isEmpty() ? one.name : one.name + u", "_s + detail}});
    }
    m_list->setRows(rows);
    if (at < 0) {
        m_current = -1;
        setCurrent(0);
    } else if (at != m_current) {
        m_current = at;
        Q_EMIT currentChanged();
    }
}

void TemplatesPage::setCurrent(int row)
{
    if (row == m_current || row < 0 || row >= m_entries.size())
        return;
    keep();
    m_current = row;
    const TemplateEntry& one = m_entries[row];
    m_key = one.key;
    m_id = one.id;
    const auto stored = m_work.store().templates().one(one.id);
    m_name = stored ? stored->name : one.name;
    m_body = one.body;
    Q_EMIT currentChanged();
}

void TemplatesPage::keep()
{
    m_soon.stop();
    const auto stored = m_id != 0 ? m_work.store().templates().one(m_id) : std::nullopt;
    if (!stored || (stored->name == m_name && stored->body == m_body))
        return;
    const QString name = m_name.trimmed().isEmpty() ? stored->name : m_name;
    m_work.store()
        .templates()
        .change(m_id, name, m_body, m_work.clock().nowMs())
        .then(this, [this](const StoreResult<int>& done) {
            if (!done)
                say(ErrorTexts::of(done.error(), ErrorTexts::Keeping::Draft).whole(), Tones::Bad);
        });
}

void TemplatesPage::setName(const QString& name)
{
    if (m_id == 0 || m_name == name)
        return;
    m_name = name.left(TemplateFile::mostName);
    m_soon.start();
    Q_EMIT currentChanged();
}

void TemplatesPage::setBody(const QString& body)
{
    if (m_id == 0 || m_body == body)
        return;
    m_body = body.left(TemplateFile::mostBody);
    m_soon.start();
    Q_EMIT currentChanged();
}

QString TemplatesPage::problem() const
{
    const QString any = u"x"_s;
    return unresolvedText(templates::fill(m_body, {any, any, any}).unresolved);
}

void TemplatesPage::add(const QString& name, const QString& body)
{
    keep();
    m_work.store()
        .templates()
        .add({{0, name.left(TemplateFile::mostName), body, 0, 0}}, m_work.clock().nowMs())
        .then(this, [this](const StoreResult<QList<qint64>>& ids) {
            if (!ids) {
                say(ErrorTexts::of(ids.error(), ErrorTexts::Keeping::Draft).whole(), Tones::Bad);
                return;
            }
            for (qsizetype i = 0; i < m_entries.size(); ++i) {
                if (m_entries[i].id == ids->first())
                    setCurrent(int(i));
            }
        });
}

void TemplatesPage::create()
{
    //: The name of a template before it is given one
    add(tr("New template"), u"Hello {agent},\n\n"_s);
}

void TemplatesPage::duplicate()
{
    //: The name of a copied template; %1 is the name of the other
    add(tr("Copy of %1").arg(m_name), m_body);
}

void TemplatesPage::remove()
{
    if (m_id == 0)
        return;
    keep();
    const QPointer<Templates> all(&m_work.store().templates());
    const qint64 id = m_id;
    ToastQueue::Toast toast;
    toast.key = u"template/%1"_s.arg(id);
    //: A notice with Undo; %1 is the name of a template
    toast.text = tr("Template “%1” deleted").arg(m_entries.value(m_current).name);
    toast.ms = 10'000;
    toast.undo = [all, id] {
        if (all)
            (void)all->restore(id);
    };
    m_id = 0;
    (void)all->remove(id, m_work.clock().nowMs());
    m_toasts.show(std::move(toast));
}

void TemplatesPage::insertField(int field)
{
    if (field >= 0 && field < templates::fields().size())
        setBody(m_body + templates::fields().at(field));
}

void TemplatesPage::say(const QString& text, Tones::Tone tone)
{
    m_message = text;
    m_messageTone = tone;
    Q_EMIT messageChanged();
}

void TemplatesPage::importFrom(const QString& file)
{
    const QString path = pathOf(file);
    if (path.isEmpty())
        return;
    beside<TemplateFile::Read>([path] {
        return TemplateFile::read(path);
    }).then(this, [this](const TemplateFile::Read& read) { taken(read); });
}

void TemplatesPage::taken(const TemplateFile::Read& read)
{
    if (read.trouble != TemplateFile::Trouble::None) {
        say(wordsOf(read.trouble), Tones::Bad);
        return;
    }
    // What is there already in the same words is not taken twice.
    QList<TemplateRow> fresh;
    const QList<TemplateRow> there = m_work.store().templates().all();
    for (const TemplateRow& row : read.rows) {
        const bool known = std::any_of(there.begin(), there.end(), [&](const TemplateRow& one) {
            return one.name == row.name && one.body == row.body;
        });
        if (!known)
            fresh.append(row);
    }
    const int left = read.leftOut;
    m_work.store()
        .templates()
        .add(fresh, m_work.clock().nowMs())
        .then(this, [this, left](const StoreResult<QList<qint64>>& ids) {
            if (!ids) {
                say(ErrorTexts::of(ids.error(), ErrorTexts::Keeping::Draft).whole(), Tones::Bad);
                return;
            }
            //: Templates were read from a file
            QString text = tr("%n templates taken over", nullptr, int(ids->size()));
            if (left > 0) {
                //: Follows "3 templates taken over"; entries of a file that were no templates
                text += u". "_s + tr("%n entries could not be used", nullptr, left);
            }
            say(text, left > 0 ? Tones::Waiting : Tones::Good);
        });
}

void TemplatesPage::exportAll()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(u"AgentsGetHired templates.json"_s);
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++i)
        path = folder.filePath(u"AgentsGetHired templates (%1).json"_s.arg(i));
    exportTo(path);
}

void TemplatesPage::exportTo(const QString& file)
{
    keep();
    const QString path = pathOf(file);
    const QList<TemplateRow> rows = m_work.store().templates().all();
    if (rows.isEmpty()) {
        say(tr("There is no template of your own to write."), Tones::Waiting);
        return;
    }
    beside<TemplateFile::Trouble>([path, rows] {
        return TemplateFile::write(path, rows);
    }).then(this, [this, path, count = int(rows.size())](TemplateFile::Trouble trouble) {
        if (trouble != TemplateFile::Trouble::None) {
            say(wordsOf(trouble), Tones::Bad);
            return;
        }
        //: Templates were written to a file; %n templates, %1 is the file
        say(tr("%n templates written to %1", nullptr, count).arg(QDir::toNativeSeparators(path)),
            Tones::Good);
    });
}

QString TemplatesPage::wordsOf(TemplateFile::Trouble trouble)
{
    using Trouble = TemplateFile::Trouble;
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::NoFile:
        return tr("There is no file of that name that can be read. Nothing was changed.");
    case Trouble::TooLarge:
        return tr("The file is too large for templates. Nothing was changed.");
    case Trouble::NotJson:
        return tr("The file is damaged, or no JSON. Nothing was changed.");
    case Trouble::OtherFormat:
        return tr("The file holds something else than templates. Nothing was changed.");
    case Trouble::NewerVersion:
        return tr("The file is of a newer version of the app. Nothing was changed.");
    case Trouble::Empty:
        return tr("There is no template in the file that can be used. Nothing was changed.");
    case Trouble::IsLink:
        return tr("A link stands where the file is to be written, so nothing was written.");
    case Trouble::NotWritten:
        return tr("The file could not be written: the folder or the disk did not take it.");
    }
    return {};
}

} // namespace agh
