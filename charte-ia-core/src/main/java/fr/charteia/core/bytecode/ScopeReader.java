package fr.charteia.core.bytecode;

import fr.charteia.core.bytecode.BlindSpots.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads every class file of the scope, several at a time. Of two classes of one name, the first place's wins. */
final class ScopeReader {

    private static final String CLASS = ".class";
    private static final int MOST_THREADS = 8;
    /** So few class files are not worth a thread. */
    private static final int STRETCH = 256;

    private final BlindSpots ledger;
    private final Unreadable unreadable;

    /** Whether a class was met of a version that is newer than those known. */
    private volatile boolean newer;

    ScopeReader(BlindSpots ledger) {
        this.ledger = ledger;
        this.unreadable = new Unreadable(ledger);
    }

    private record Work(ClassRoot root, ClassFile file) {}

    /** The classes, package descriptions among them, in the order of their names. */
    List<ScopeClass> read(List<ClassRoot> roots, Predicate<String> wanted) {
        List<Work> work = new ArrayList<>();
        for (ClassRoot root : roots) {
            for (ClassFile file : files(root)) {
                String entry = file.entry();
                if (wanted.test(entry.substring(0, entry.length() - CLASS.length()))) {
                    work.add(new Work(root, file));
                }
            }
        }
        List<ScopeClass> classes = byName(readAll(work));
        if (newer) {
            noteUnknownVersions(classes);
        }
        return classes;
    }

    /** The first of each name. */
    private static List<ScopeClass> byName(@Nullable ScopeClass[] read) {
        List<ScopeClass> sorted = new ArrayList<>(read.length);
        for (ScopeClass one : read) {
            if (one != null) {
                sorted.add(one);
            }
        }
        sorted.sort(ScopeClass.BY_NAME);
        List<ScopeClass> classes = new ArrayList<>(sorted.size());
        String last = "";
        for (ScopeClass one : sorted) {
            if (!one.name().equals(last)) {
                classes.add(one);
                last = one.name();
            }
        }
        return Collections.unmodifiableList(classes);
    }

    private List<ClassFile> files(ClassRoot root) {
        try {
            return root.files();
        } catch (IOException e) {
            unreadable.add(String.valueOf(root.path().getFileName()), e);
            return List.of();
        }
    }

    /** Whole stretches for a few threads: nothing is shared between them, and no machinery has to be loaded for it. */
    private @Nullable ScopeClass[] readAll(List<Work> work) {
        @Nullable ScopeClass[] read = new @Nullable ScopeClass[work.size()];
        int threads =
                Math.min(MOST_THREADS, Math.min(Runtime.getRuntime().availableProcessors(), work.size() / STRETCH + 1));
        List<Stretch> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Stretch stretch = new Stretch(work, read, i, threads);
            stretch.start();
            others.add(stretch);
        }
        new Stretch(work, read, 0, threads).readAll();
        for (Stretch stretch : others) {
            stretch.await();
        }
        return read;
    }

    /** Reads every so many-th class file. */
    private final class Stretch extends Thread {
        private final List<Work> work;
        private final @Nullable ScopeClass[] read;
        private final int first;
        private final int step;

        Stretch(List<Work> work, @Nullable ScopeClass[] read, int first, int step) {
            super("charte-ia-index-" + first);
            setDaemon(true);
            this.work = work;
            this.read = read;
            this.first = first;
            this.step = step;
        }

        @Override
        public void run() {
            readAll();
        }

        void readAll() {
            for (int at = first; at < read.length; at += step) {
                Work one = work.get(at);
                read[at] = ScopeReader.this.read(one.root(), one.file());
            }
        }

        void await() {
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private @Nullable ScopeClass read(ClassRoot root, ClassFile classFile) {
        try {
            Optional<ClassBytes> file = classFile.read();
            ScopeClass one = file.isEmpty() ? null : ScopeClass.read(file.get(), root, classFile.entry());
            if (one != null && one.version() > ConstantPool.NEWEST_VERSION) {
                newer = true;
            }
            return one;
        } catch (IOException | RuntimeException e) {
            unreadable.add(root.label(classFile.entry()), e);
            return null;
        }
    }

    /** One line for all classes of a version in a place: a new compiler is one thing to know, not a thousand. */
    private void noteUnknownVersions(List<ScopeClass> classes) {
        Map<String, List<ScopeClass>> newer = new TreeMap<>();
        for (ScopeClass one : classes) {
            if (one.version() > ConstantPool.NEWEST_VERSION) {
                newer.computeIfAbsent(one.version() + " " + one.root().path(), none -> new ArrayList<>())
                        .add(one);
            }
        }
        for (List<ScopeClass> same : newer.values()) {
            int more = same.size() - 1;
            int version = same.get(0).version();
            ledger.add(
                    Kind.CLASS_VERSION_UNKNOWN,
                    same.get(0).label(),
                    0,
                    "fichier de classe de version " + version + ", lu comme s'il était de version "
                            + ConstantPool.NEWEST_VERSION
                            + (more == 0 ? "" : " (et " + more + (more == 1 ? " autre)" : " autres)")),
                    "class file of version " + version + ", read as if it were of version "
                            + ConstantPool.NEWEST_VERSION
                            + (more == 0 ? "" : " (and " + more + (more == 1 ? " other)" : " others)")));
        }
    }
}
