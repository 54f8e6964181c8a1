#include "views/out/outform.h"

#include "platform/safename.h"
#include "views/out/outfolder.h"
#include "views/text/displayguard.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh {

OutForm::OutForm(QSettings& settings, FileOut& out, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_out(out)
{
    connect(&out, &FileOut::changed, this, &OutForm::changed);
}

void OutForm::begin(OutPlan plan)
{
    ++m_generation;
    m_plan = std::move(plan);
    m_part = 0;
    m_form = std::clamp(m_settings.value(u"out/form"_s, 0).toInt(), 0,
                        std::max(0, int(m_plan.forms.size()) - 1));
    m_columns.letter = m_settings.value(u"out/letter"_s, true).toBool();
    m_columns.marks = m_settings.value(u"out/marks"_s, false).toBool();
    m_preparing = m_named = false;
    m_missing.clear();
    m_known.clear();
    const QString last = OutFolder(m_settings).path();
    for (const QString& path :
         {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
          QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
          QStandardPaths::writableLocation(QStandardPaths::DesktopLocation), QDir::homePath()}) {
        if (QFileInfo(path).isDir() && !m_known.contains(path))
            m_known << path;
    }
    m_folderIndex = 0;
    m_folder = m_known.value(0);
    rename();
    m_out.dismiss();
    Q_EMIT changed();
}

void OutForm::end()
{
    ++m_generation;
    m_preparing = false;
    m_plan = {};
    Q_EMIT changed();
}

QString OutForm::suffix() const { return m_plan.forms.value(m_form).suffix; }

void OutForm::rename()
{
    if (!m_named && m_plan.name)
        m_name =
            QFileInfo(safeFileName(m_plan.name(m_part), suffix(), tr("Export"))).completeBaseName();
}

void OutForm::setPart(int part)
{
    if (part < 0 || part >= m_plan.parts.size() || std::exchange(m_part, part) == part)
        return;
    rename();
    Q_EMIT changed();
}

QStringList OutForm::forms() const
{
    QStringList out;
    for (const OutPlan::Form& form : m_plan.forms)
        out << form.text;
    return out;
}

void OutForm::setForm(int form)
{
    if (form < 0 || form >= m_plan.forms.size() || std::exchange(m_form, form) == form)
        return;
    m_settings.setValue(u"out/form"_s, form);
    rename();
    Q_EMIT changed();
}

void OutForm::setLetter(bool letter)
{
    m_columns.letter = letter;
    m_settings.setValue(u"out/letter"_s, letter);
    Q_EMIT changed();
}

void OutForm::setMarks(bool marks)
{
    m_columns.marks = marks;
    m_settings.setValue(u"out/marks"_s, marks);
    Q_EMIT changed();
}

QString OutForm::countText() const
{
    return m_plan.countText ? m_plan.countText(m_part, m_form) : QString();
}

void OutForm::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_named = true;
    Q_EMIT changed();
}

QStringList OutForm::folders() const
{
    const QString home = QDir::homePath();
    QStringList out;
    for (const QString& path : m_known)
        out << display::bareLine(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path,
                                 200);
    return out << tr("Another folder…");
}

void OutForm::setFolderIndex(int index)
{
    if (index < 0 || index > m_known.size() || std::exchange(m_folderIndex, index) == index)
        return;
    if (index < m_known.size())
        m_folder = m_known[index];
    Q_EMIT changed();
}

void OutForm::setFolder(const QString& folder)
{
    QString path = folder.trimmed();
    if (path == u"~"_s || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    m_folderIndex = int(m_known.size());
    m_folder = path;
    Q_EMIT changed();
}

void OutForm::takeFolder(const QUrl& folder)
{
    const QString path = QDir::cleanPath(folder.toLocalFile());
    if (!folder.isLocalFile() || path.isEmpty()) { // of a phone, of a server: no place for a file
        setFolder(folder.toDisplayString());
        return;
    }
    if (!m_known.contains(path))
        m_known << path;
    m_folder = path;
    m_folderIndex = int(m_known.indexOf(path));
    Q_EMIT changed();
}

bool OutForm::folderIsOther() const { return m_folderIndex >= m_known.size(); }

QString OutForm::path() const
{
    return QDir(m_folder).filePath(safeFileName(m_name, suffix(), tr("Export")));
}

QString OutForm::nameError() const
{
    return m_name.trimmed().isEmpty() ? tr("The file needs a name.") : QString();
}

QString OutForm::folderError() const
{
    if (m_folder.isEmpty() || !QDir::isAbsolutePath(m_folder))
        return tr("Give the whole path, such as /home/marta/Documents.");
    if (!QFileInfo(m_folder).isDir())
        return tr("There is no such folder.");
    return {};
}

QString OutForm::nameHint() const
{
    if (!nameError().isEmpty() || !folderError().isEmpty())
        return {};
    const QFileInfo info(path());
    const QString name = display::line(info.fileName(), 200);
    if (info.exists() && !m_out.canOpen()) {
        //: %1 is the name of a file
        return tr("%1 is there already; it will be replaced.").arg(name);
    }
    return name;
}

bool OutForm::canStart() const
{
    return !m_preparing && !m_out.busy() && !m_plan.parts.isEmpty() && nameError().isEmpty() &&
           folderError().isEmpty();
}

void OutForm::start()
{
    if (!canStart())
        return;
    m_preparing = true;
    m_missing.clear();
    OutFolder(m_settings).keep(m_folder);
    m_out.dismiss();
    Q_EMIT changed();
    m_plan.prepare(m_part, m_form, m_columns,
                   [this, generation = m_generation, where = path()](OutPlan::Ready ready) {
                       if (generation != m_generation)
                           return;
                       m_preparing = false;
                       m_missing = ready.missing;
                       if (ready.refused.isEmpty())
                           m_out.write({where, std::move(ready.make), ready.doneText});
                       else
                           m_out.say(ready.refused, true);
                       Q_EMIT changed();
                   });
}

} // namespace agh
