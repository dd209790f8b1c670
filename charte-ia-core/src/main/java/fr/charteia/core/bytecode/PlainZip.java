package fr.charteia.core.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A zip file as tools that build jars write it: without comment, without zip64, with nothing before the first entry, its entries stored
 * or deflated, none encrypted. Of any other, {@link #open} says that it is none, and {@link java.util.zip.ZipFile} has the word.
 *
 * <p>Reading ten thousand small entries through {@code ZipFile} takes twice the CPU that inflating them takes: each has a stream with a
 * cleaner of its own, and the JVM's compiler spends more on these than on anything else of an analysis
 * (docs/adr/0012-reading-jars-in-a-row.md).
 */
final class PlainZip implements Zip {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int ZIP64 = 0xFFFF;

    /** With its header, as much as collectors leave where it is, in regions of any size that is usual. */
    private static final int SLAB = (1 << 21) - 16;

    private final Path path;
    private final List<Entry> files = new ArrayList<>();
    /** What no thread reads with at present. */
    private final Queue<Reader> idle = new ConcurrentLinkedQueue<>();

    private long size;
    private volatile @Nullable Map<String, Entry> byName;

    private PlainZip(Path path) {
        this.path = path;
    }

    /**
     * The zip file of that path; empty when it is not a plain one.
     *
     * @throws IOException if it cannot be read
     */
    static Optional<PlainZip> open(Path path) throws IOException {
        PlainZip zip = new PlainZip(path);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return zip.isRead(file) ? Optional.of(zip) : Optional.empty();
        }
    }

    /**
     * A class file.
     *
     * @param offset where its local header begins in the zip file, in bytes
     * @param packed how many bytes it takes there
     * @param size how many bytes it has
     */
    private record Entry(PlainZip zip, String entry, long offset, int packed, int size, boolean deflated)
            implements ClassFile {
        @Override
        public Optional<ClassBytes> read() throws IOException {
            return Optional.of(zip.with(reader -> reader.readNext(this)));
        }
    }

    @Override
    public List<ClassFile> files() {
        return Collections.unmodifiableList(files);
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        Entry found = byName().get(entry);
        return found == null ? Optional.empty() : Optional.of(with(reader -> reader.read(found)));
    }

    @Override
    public boolean holds(String entry) {
        return byName().containsKey(entry);
    }

    private Map<String, Entry> byName() {
        Map<String, Entry> known = byName;
        if (known == null) {
            known = new HashMap<>(2 * files.size());
            for (Entry file : files) {
                known.put(file.entry(), file);
            }
            byName = known;
        }
        return known;
    }

    /** Reads something. */
    private interface Reading<T> {
        T by(Reader reader) throws IOException;
    }

    /** Several threads may read at once. */
    private <T> T with(Reading<T> reading) throws IOException {
        Reader reader = idle.poll();
        if (reader == null) {
            reader = new Reader(path, (int) Math.min(SLAB, size));
        }
        try {
            return reading.by(reader);
        } finally {
            idle.add(reader);
        }
    }

    @Override
    public void close() throws IOException {
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    /** Whether it is a plain one: then its directory has been read. */
    private boolean isRead(RandomAccessFile file) throws IOException {
        long end = file.length() - END_SIZE;
        if (end < 0) {
            return false;
        }
        byte[] record = bytes(file, end, END_SIZE);
        int count = u2(record, 10);
        long length = u4(record, 12);
        long start = u4(record, 16);
        boolean plain = u4(record, 0) == END
                && u4(record, 4) == 0
                && u2(record, 8) == count
                && count != ZIP64
                && start + length == end
                && length <= Integer.MAX_VALUE;
        return plain && isRead(bytes(file, start, (int) length), count, start);
    }

    private boolean isRead(byte[] directory, int count, long start) {
        int at = 0;
        for (int left = count; left > 0; left--) {
            if (at + CENTRAL_SIZE > directory.length || u4(directory, at) != CENTRAL) {
                return false;
            }
            int flags = u2(directory, at + 8);
            int method = u2(directory, at + 10);
            long packed = u4(directory, at + 20);
            long unpacked = u4(directory, at + 24);
            long offset = u4(directory, at + 42);
            int name = at + CENTRAL_SIZE;
            int afterName = name + u2(directory, at + 28);
            at = afterName + u2(directory, at + 30) + u2(directory, at + 32);
            boolean plain = at <= directory.length
                    && unpacked <= ClassRoot.LARGEST
                    && (flags & ENCRYPTED) == 0
                    && (method == DEFLATED || method == STORED && packed == unpacked)
                    && offset + LOCAL_SIZE + packed <= start;
            if (!plain) {
                return false;
            }
            String entry = new String(directory, name, afterName - name, StandardCharsets.UTF_8);
            if (ClassRoot.isClass(entry)) {
                files.add(new Entry(this, entry, offset, (int) packed, (int) unpacked, method == DEFLATED));
                size += unpacked;
            }
        }
        return at == directory.length;
    }

    private static byte[] bytes(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    private static int u2(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long u4(byte[] bytes, int at) {
        return u2(bytes, at) | (long) u2(bytes, at + 2) << 16;
    }

    /** What one thread reads with: a piece of the file at a time, as neighbours in the directory are neighbours there. */
    private static final class Reader implements Closeable {
        private static final int PIECE = 1 << 16;
        private static final byte[] NONE = {};
        /** Room for what local headers have besides names. */
        private static final int SLACK = 64;

        private final RandomAccessFile file;
        private final long length;
        private final Inflater inflater = new Inflater(true);
        private final byte[] beyond = new byte[1];
        private byte[] piece = NONE;
        private long start;
        private int held;
        private final int slabSize;
        private byte[] slab = NONE;
        private int used;

        Reader(Path path, int slab) throws IOException {
            this.slabSize = slab;
            this.file = new RandomAccessFile(path.toFile(), "r");
            this.length = file.length();
        }

        /** The next of many that are kept, which stand one after the other. */
        ClassBytes readNext(Entry entry) throws IOException {
            return read(entry, room(entry.size()), PIECE);
        }

        /** One by itself. */
        byte[] read(Entry entry) throws IOException {
            int whole = LOCAL_SIZE + entry.entry().length() + SLACK + entry.packed();
            return read(entry, ClassBytes.of(new byte[entry.size()]), whole).array();
        }

        private ClassBytes read(Entry entry, ClassBytes room, int ahead) throws IOException {
            int header = hold(entry.offset(), LOCAL_SIZE, ahead);
            if (u4(piece, header) != LOCAL) {
                throw new ZipException("entrée introuvable");
            }
            long content = entry.offset() + LOCAL_SIZE + u2(piece, header + 26) + u2(piece, header + 28);
            int at = hold(content, entry.packed(), ahead);
            if (entry.deflated()) {
                inflate(at, entry.packed(), room);
            } else {
                System.arraycopy(piece, at, room.array(), room.from(), entry.size());
            }
            return room;
        }

        /** Room for so many bytes: the next of a large array, or an array of its own for what is large itself. */
        private ClassBytes room(int size) {
            if (size > slabSize / 2) {
                return ClassBytes.of(new byte[size]);
            }
            if (size > slab.length - used) {
                slab = new byte[slabSize];
                used = 0;
            }
            int from = used;
            used += size;
            return new ClassBytes(slab, from, used);
        }

        private void inflate(int at, int packed, ClassBytes whole) throws IOException {
            try {
                inflater.reset();
                inflater.setInput(piece, at, packed);
                int read = whole.from();
                int more = 1;
                while (read < whole.to() && more > 0) {
                    more = inflater.inflate(whole.array(), read, whole.to() - read);
                    read += more;
                }
                if (read < whole.to() || inflater.inflate(beyond) > 0 || !inflater.finished()) {
                    throw new ZipException("taille inexacte");
                }
            } catch (DataFormatException e) {
                throw new ZipException(e.getMessage());
            }
        }

        /**
         * Makes so many bytes from that place of the file be in the piece; gives where they begin in it.
         *
         * @param ahead how many to read, if there are so many and any have to be read
         */
        private int hold(long from, int count, int ahead) throws IOException {
            if (from < start || from + count > start + held) {
                if (from + count > length) {
                    throw new ZipException("tronqué");
                }
                int most = (int) Math.min(Math.max(count, ahead), length - from);
                if (most > piece.length) {
                    piece = new byte[most];
                }
                held = 0;
                file.seek(from);
                file.readFully(piece, 0, most);
                start = from;
                held = most;
            }
            return (int) (from - start);
        }

        @Override
        public void close() throws IOException {
            inflater.end();
            file.close();
        }
    }
}
