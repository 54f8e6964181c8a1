#include "faultvfs.h"

#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace agh::test {
namespace {

std::atomic<int> countdown{0};
std::atomic<bool> once{false}, hasFired{false};

/// Whether this write is the one, or comes after it.
bool fails()
{
    const int left = countdown.load();
    if (left == 0)
        return false;
    if (left > 1) {
        --countdown;
        return false;
    }
    hasFired = true;
    if (once)
        countdown = 0;
    return true;
}

struct File
{
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }
sqlite3_vfs* disk = nullptr;

const sqlite3_io_methods methods{
    2,
    [](sqlite3_file* f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : 0; },
    [](sqlite3_file* f, void* to, int bytes, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, bytes, at);
    },
    [](sqlite3_file* f, const void* from, int bytes, sqlite3_int64 at) {
        return fails() ? SQLITE_FULL : real(f)->pMethods->xWrite(real(f), from, bytes, at);
    },
    [](sqlite3_file* f, sqlite3_int64 size) {
        return fails() ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
    },
    [](sqlite3_file* f, int flags) {
        return fails() ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags);
    },
    [](sqlite3_file* f, sqlite3_int64* size) {
        return real(f)->pMethods->xFileSize(real(f), size);
    },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file* f, int what, void* with) {
        return real(f)->pMethods->xFileControl(real(f), what, with);
    },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
    },
    [](sqlite3_file* f, int offset, int n, int flags) {
        return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
    },
    [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    nullptr,
    nullptr};

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs shim;
    if (disk)
        return;
    disk = sqlite3_vfs_find(nullptr);
    shim = *disk;
    shim.zName = "faults";
    shim.szOsFile = int(sizeof(File)) + disk->szOsFile;
    shim.xOpen = [](sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
        std::memset(file, 0, sizeof(File) + size_t(disk->szOsFile));
        const int code = disk->xOpen(disk, name, real(file), flags, out);
        file->pMethods = code == SQLITE_OK ? &methods : nullptr;
        return code;
    };
    sqlite3_vfs_register(&shim, 1);
}

void FaultVfs::arm(int number, Mode mode)
{
    once = mode == Mode::Once;
    hasFired = false;
    countdown = number;
}

void FaultVfs::disarm() { countdown = 0; }
bool FaultVfs::fired() { return hasFired; }

} // namespace agh::test
