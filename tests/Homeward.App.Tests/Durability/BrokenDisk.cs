using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// A disk on which one call of a process to the files of one folder fails, as a worn one does: the library is loaded before others, counts what the process writes,
/// makes, renames and waits for, and answers the call that is to fail with an input/output error.
/// </summary>
internal sealed class BrokenDisk : IDisposable
{
    private const string Source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <stdarg.h>
        #include <stdio.h>
        #include <string.h>
        #include <sys/mman.h>
        #include <sys/types.h>
        #include <unistd.h>

        /* Which call is to fail, none where it is zero; and how many there were. */
        static int *told;

        __attribute__((constructor)) static void begin(void)
        {
            int file = open(ORDERS, O_RDWR);
            void *shared = file < 0 ? MAP_FAILED : mmap(0, 2 * sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
            told = shared == MAP_FAILED ? 0 : shared;
        }

        static int breaks_at(const char *path)
        {
            if (!told || !__atomic_load_n(&told[0], __ATOMIC_SEQ_CST) || strncmp(path, FOLDER, sizeof(FOLDER) - 1)) return 0;
            if (__atomic_add_fetch(&told[1], 1, __ATOMIC_SEQ_CST) != told[0]) return 0;
            errno = EIO;
            return 1;
        }

        static int breaks(int file)
        {
            char name[64], path[4096];
            ssize_t length;
            if (!told || !told[0]) return 0;
            snprintf(name, sizeof name, "/proc/self/fd/%d", file);
            length = readlink(name, path, sizeof path - 1);
            if (length < 0) return 0;
            path[length] = 0;
            return breaks_at(path);
        }

        #define NEXT(result, name, ...) ((result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

        ssize_t write(int file, const void *bytes, size_t count) { return breaks(file) ? -1 : NEXT(ssize_t, "write", int, const void *, size_t)(file, bytes, count); }
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return breaks(file) ? -1 : NEXT(ssize_t, "pwrite", int, const void *, size_t, off_t)(file, bytes, count, at); }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return breaks(file) ? -1 : NEXT(ssize_t, "pwrite64", int, const void *, size_t, off64_t)(file, bytes, count, at); }
        int ftruncate(int file, off_t length) { return breaks(file) ? -1 : NEXT(int, "ftruncate", int, off_t)(file, length); }
        int ftruncate64(int file, off64_t length) { return breaks(file) ? -1 : NEXT(int, "ftruncate64", int, off64_t)(file, length); }
        int fsync(int file) { return breaks(file) ? -1 : NEXT(int, "fsync", int)(file); }
        int fdatasync(int file) { return breaks(file) ? -1 : NEXT(int, "fdatasync", int)(file); }
        int rename(const char *from, const char *to) { return breaks_at(to) ? -1 : NEXT(int, "rename", const char *, const char *)(from, to); }
        int link(const char *from, const char *to) { return breaks_at(to) ? -1 : NEXT(int, "link", const char *, const char *)(from, to); }

        #define OPENS(name) \
            int name(const char *path, int flags, ...) \
            { \
                va_list more; \
                mode_t mode; \
                va_start(more, flags); \
                mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
                va_end(more); \
                return flags & O_CREAT && breaks_at(path) ? -1 : NEXT(int, #name, const char *, int, ...)(path, flags, mode); \
            }
        OPENS(open)
        OPENS(open64)
        """;

    private readonly MemoryMappedFile orders;
    private readonly MemoryMappedViewAccessor view;

    private BrokenDisk(string library, string told)
    {
        Library = library;
        orders = MemoryMappedFile.CreateFromFile(told, FileMode.Open);
        view = orders.CreateViewAccessor(0, 2 * sizeof(int));
    }

    /// <summary>The library to load before others.</summary>
    public string Library { get; }

    /// <summary>For one folder, made in another; null where there is no C compiler.</summary>
    public static async Task<BrokenDisk?> MakeAsync(string folder, string where, CancellationToken stop)
    {
        var (source, library, told) = (Path.Combine(where, "broken.c"), Path.Combine(where, "broken.so"), Path.Combine(where, "orders"));
        await File.WriteAllTextAsync(source, Source, stop);
        await File.WriteAllBytesAsync(told, new byte[2 * sizeof(int)], stop);
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-fno-builtin", $"-DFOLDER=\"{folder}/\"", $"-DORDERS=\"{told}\"", "-o", library, source, "-ldl"]);
            await compiler.WaitForExitAsync(stop);
            return compiler.ExitCode == 0 ? new BrokenDisk(library, told) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>From now on the n-th call fails, and none after it.</summary>
    public void Break(int call)
    {
        view.Write(sizeof(int), 0);
        view.Write(0, call);
    }

    /// <summary>No call fails any more. Answers how many there were since one was to.</summary>
    public int Mend()
    {
        view.Write(0, 0);
        return view.ReadInt32(sizeof(int));
    }

    public void Dispose()
    {
        view.Dispose();
        orders.Dispose();
    }
}
