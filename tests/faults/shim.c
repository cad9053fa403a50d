/* Stands between a program and the C library, for tests and measurements (loaded with LD_PRELOAD).
 *
 * Three things, each by an environment variable:
 *
 *   SHIM_DIR, SHIM_LOG  every open, write, truncate, sync, close, rename, link and unlink below
 *                       the folder SHIM_DIR is appended to SHIM_LOG with all its contents, in the
 *                       order in which it happened, once it has succeeded. The memory that SQLite
 *                       shares between processes ("-shm") is passed over: no power cut keeps it.
 *   SHIM_FAIL           "pwrite=0.02,sync=0.05": that part of the calls fails, once the program
 *                       has called shim_arm(1). Names: pwrite, short, ftruncate, sync, rename,
 *                       link, unlink, open. SHIM_ERRNO is the error (5, EIO, unless told),
 *                       SHIM_SEED chooses which calls. The file "acks" is never disturbed.
 *   SHIM_SYNC_MS        each sync takes so many milliseconds at least, as a consumer's disk does.
 *
 * A record of the log: one byte for what, then fd (int32), number (int64), two lengths (uint32
 * each), then as many bytes: a path, and data or a second path.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum { MOST_FDS = 4096 };
enum { NOT_OURS = 0, OURS = 1, FOLDER = 2, ACKS = 3 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned char watched[MOST_FDS];
static char folder[PATH_MAX];
static size_t folder_length;
static int log_fd = -1;
static long sync_ms;
static int armed;
static long faults;
static int fault_errno = EIO;
static uint64_t seed = 88172645463325252ull;
static const char *fail_spec = "";

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void)
{
    const char *value = getenv("SHIM_DIR");
    if (value && realpath(value, folder)) folder_length = strlen(folder);
    if ((value = getenv("SHIM_LOG")))
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, value,
                              O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if ((value = getenv("SHIM_SYNC_MS"))) sync_ms = atol(value);
    if ((value = getenv("SHIM_ERRNO"))) fault_errno = atoi(value);
    if ((value = getenv("SHIM_SEED"))) seed ^= (uint64_t)atoll(value) * 0x9E3779B97F4A7C15ull;
    if ((value = getenv("SHIM_FAIL"))) fail_spec = value;
}

/* For the program under test, which finds them by name. */
void shim_arm(int on) { armed = on; }
void shim_choose(const char *spec, int error, long number)
{
    fail_spec = strdup(spec);
    fault_errno = error;
    seed = 88172645463325252ull ^ (uint64_t)(number + 1) * 0x9E3779B97F4A7C15ull;
}
long shim_faults(void) { return faults; }

static double chance(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (double)(seed >> 11) / 9007199254740992.0;
}

/* Tell whether this call shall fail. */
static int fails(const char *what)
{
    if (!armed || !*fail_spec) return 0;
    size_t length = strlen(what);
    for (const char *at = fail_spec; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL) {
        if (strncmp(at, what, length) == 0 && at[length] == '=') {
            if (chance() >= atof(at + length + 1)) return 0;
            faults++;
            errno = fault_errno;
            return 1;
        }
    }
    return 0;
}

static void put(const void *data, size_t length)
{
    const char *at = data;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, log_fd, at, length);
        if (done <= 0) abort(); /* a log with a hole in it would prove nothing */
        at += done;
        length -= (size_t)done;
    }
}

static void note(char what, int fd, int64_t number, const char *path, const void *data, size_t n)
{
    if (log_fd < 0) return;
    uint32_t lengths[2] = {path ? (uint32_t)strlen(path) : 0, (uint32_t)n};
    int32_t file = fd;
    int kept = errno;
    put(&what, 1);
    put(&file, sizeof file);
    put(&number, sizeof number);
    put(lengths, sizeof lengths);
    if (path) put(path, lengths[0]);
    if (n) put(data, n);
    errno = kept;
}

/* Make a path absolute; return whether it lies in the watched folder. */
static int inside(const char *path, char *whole)
{
    if (!folder_length || !path) return 0;
    if (path[0] == '/') {
        snprintf(whole, PATH_MAX, "%s", path);
    } else {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return 0;
        size_t used = strlen(here);
        if (used + strlen(path) + 2 > PATH_MAX) return 0;
        memcpy(whole, here, used);
        whole[used] = '/';
        strcpy(whole + used + 1, path);
    }
    if (strncmp(whole, folder, folder_length) != 0) return 0;
    return whole[folder_length] == '/' || whole[folder_length] == '\0';
}

static int ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static unsigned char kind_of(int fd)
{
    return fd >= 0 && fd < MOST_FDS ? watched[fd] : NOT_OURS;
}

/* Note a file that was opened; existed tells whether its name was there before. */
static void opened(int fd, const char *whole, int flags, int existed)
{
    if (fd < 0 || fd >= MOST_FDS || ends_with(whole, "-shm")) return;
    struct stat facts;
    int is_folder = fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode);
    watched[fd] = is_folder ? FOLDER : ends_with(whole, "/acks") ? ACKS : OURS;
    int64_t how = (existed ? 0 : 1) | (flags & O_TRUNC ? 2 : 0) | (is_folder ? 4 : 0);
    note('O', fd, how, whole, NULL, 0);
}

static int open_with(int at, const char *path, int flags, mode_t mode)
{
    char whole[PATH_MAX];
    int is_ours = (at == AT_FDCWD || (path && path[0] == '/')) && inside(path, whole);
    if (!is_ours) return (int)syscall(SYS_openat, at, path, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat facts;
    int existed = lstat(whole, &facts) == 0;
    int fd = -1;
    if (ends_with(whole, "/acks") || ends_with(whole, "-shm") || !fails("open"))
        fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0) opened(fd, whole, flags, existed);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_with(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_with(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_with(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_with(at, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_with(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int __open_2(const char *path, int flags) { return open_with(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_with(AT_FDCWD, path, flags, 0); }

int close(int fd)
{
    REAL(close);
    if (kind_of(fd) == NOT_OURS) return real(fd);
    pthread_mutex_lock(&lock);
    watched[fd] = NOT_OURS;
    note('C', fd, 0, NULL, NULL, 0);
    int result = real(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

/* How much of a write shall be done: all, a part ("short"), or none (the call fails). */
static ssize_t allowed(int fd, size_t length)
{
    if (kind_of(fd) == ACKS) return (ssize_t)length;
    if (fails("pwrite")) return -1;
    if (length > 1 && fails("short")) return (ssize_t)(length / 2);
    return (ssize_t)length;
}

static ssize_t write_at(int fd, const void *data, size_t length, off_t offset, int is_placed)
{
    pthread_mutex_lock(&lock);
    ssize_t done = allowed(fd, length);
    if (done > 0 && is_placed)
        done = syscall(SYS_pwrite64, fd, data, (size_t)done, offset);
    else if (done > 0)
        done = syscall(SYS_write, fd, data, (size_t)done);
    if (done > 0) {
        int kept = errno;
        int64_t at = is_placed ? offset : lseek(fd, 0, SEEK_CUR) - done;
        note('W', fd, at, NULL, data, (size_t)done);
        errno = kept;
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *data, size_t length)
{
    if (kind_of(fd) == NOT_OURS) return syscall(SYS_write, fd, data, length);
    return write_at(fd, data, length, 0, 0);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset)
{
    if (kind_of(fd) == NOT_OURS) return syscall(SYS_pwrite64, fd, data, length, offset);
    return write_at(fd, data, length, offset, 1);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset)
{
    return pwrite64(fd, data, length, offset);
}

int ftruncate64(int fd, off64_t size)
{
    if (kind_of(fd) == NOT_OURS) return (int)syscall(SYS_ftruncate, fd, size);
    pthread_mutex_lock(&lock);
    int result = fails("ftruncate") ? -1 : (int)syscall(SYS_ftruncate, fd, size);
    if (result == 0) note('T', fd, size, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static long nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

static int sync_now(int fd, long call)
{
    if (kind_of(fd) == NOT_OURS) return (int)syscall(call, fd);
    pthread_mutex_lock(&lock);
    int failed = kind_of(fd) != ACKS && fails("sync");
    int result = failed ? -1 : (int)syscall(call, fd);
    note(result == 0 ? 'S' : 'F', fd, 0, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

static int sync_by(int fd, long call)
{
    long end = sync_ms > 0 ? nanoseconds() + sync_ms * 1000000L : 0;
    int result = sync_now(fd, call), kept = errno;
    long left = end ? end - nanoseconds() : 0;
    if (left > 0) {
        struct timespec rest = {left / 1000000000L, left % 1000000000L};
        nanosleep(&rest, NULL);
    }
    errno = kept;
    return result;
}

int fsync(int fd) { return sync_by(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_by(fd, SYS_fdatasync); }

/* A change of names: `what` is R, L or U. */
static int rename_by(char what, const char *name, const char *from, const char *to)
{
    char whole[PATH_MAX], other[PATH_MAX] = "";
    int is_ours = inside(from, whole);
    if (to && is_ours) is_ours = inside(to, other);
    if (is_ours) pthread_mutex_lock(&lock);
    int result = -1;
    if (!is_ours || ends_with(whole, "-shm") || !fails(name)) {
        if (what == 'R') result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
        else if (what == 'L') result = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
        else result = (int)syscall(SYS_unlinkat, AT_FDCWD, from, 0);
    }
    if (is_ours) {
        if (result == 0 && !ends_with(whole, "-shm"))
            note(what, -1, 0, whole, other, strlen(other));
        pthread_mutex_unlock(&lock);
    }
    return result;
}

int rename(const char *from, const char *to) { return rename_by('R', "rename", from, to); }
int link(const char *from, const char *to) { return rename_by('L', "link", from, to); }
int unlink(const char *path) { return rename_by('U', "unlink", path, NULL); }
