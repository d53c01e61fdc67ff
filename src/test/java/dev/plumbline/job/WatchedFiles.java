package dev.plumbline.job;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The files of the machine, with somebody who is asked before each of them is read or changed and may refuse. */
final class WatchedFiles extends FileSystemProvider {

    private final Watcher watcher;
    private final FileSystemProvider real;
    private final WatchedFileSystem system;

    private WatchedFiles(Path root, Watcher watcher) {
        this.watcher = watcher;
        this.real = root.getFileSystem().provider();
        this.system = new WatchedFileSystem(this, root.getFileSystem());
    }

    /** The same place; all that is reached from it is watched. */
    static Path watch(Path root, Watcher watcher) {
        return new WatchedFiles(root, watcher).system.wrap(root);
    }

    /** Is asked. */
    interface Watcher {

        /** Before a file or folder is made, replaced, moved or removed, and once it is open to be written. */
        void beforeChange(Path place) throws IOException;

        /** Before some bytes of a file are read. */
        default void beforeRead(Path place) throws IOException {}

        /** Before somebody looks whether a file is there, how large it is or what lies in a folder. */
        default void beforeLook(Path place) throws IOException {}
    }

    private static Path plain(Path path) {
        return WatchedPath.plain(path);
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (!writes(options)) {
            watcher.beforeLook(plain(path));
            return real.newFileChannel(plain(path), options, attributes);
        }
        watcher.beforeChange(plain(path));
        FileChannel open = real.newFileChannel(plain(path), options, attributes);
        watcher.beforeChange(plain(path));
        return open;
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        watcher.beforeLook(plain(path));
        InputStream in = real.newInputStream(plain(path), options);
        return new java.io.FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                watcher.beforeRead(plain(path));
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        watcher.beforeLook(plain(folder));
        DirectoryStream<Path> found = real.newDirectoryStream(plain(folder), path -> filter.accept(system.wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(found.spliterator(), false)
                        .map(system::wrap)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        watcher.beforeChange(plain(folder));
        real.createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        watcher.beforeChange(plain(path));
        real.delete(plain(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        watcher.beforeChange(plain(to));
        real.copy(plain(from), plain(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        watcher.beforeChange(plain(to));
        real.move(plain(from), plain(to), options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        watcher.beforeChange(plain(path));
        real.setAttribute(plain(path), attribute, value, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        watcher.beforeLook(plain(path));
        real.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        watcher.beforeLook(plain(path));
        return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        watcher.beforeLook(plain(path));
        return real.readAttributes(plain(path), attributes, options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
        throw new UnsupportedOperationException("There is one already");
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        return system;
    }

    @Override
    public Path getPath(URI address) {
        return system.wrap(Path.of(address));
    }
}
