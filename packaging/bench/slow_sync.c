/* Makes every flush to the disk take three milliseconds at least, as a consumer's disk does.
 *
 * Preloaded into the process that saves; a computer with a fast or a virtual disk then shows
 * what the program's own work is beside a flush. The real flush happens too. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static const long LEAST = 3000000; /* nanoseconds */

static long since(const struct timespec *start)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - start->tv_sec) * 1000000000L + (now.tv_nsec - start->tv_nsec);
}

static int slowly(const char *name, int file)
{
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int result = real(file);
    long left = LEAST - since(&start);
    if (left > 0) {
        struct timespec rest = {0, left};
        nanosleep(&rest, 0);
    }
    return result;
}

int fsync(int file) { return slowly("fsync", file); }
int fdatasync(int file) { return slowly("fdatasync", file); }
