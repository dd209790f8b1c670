package fr.charteia.core.bytecode;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ledger of blind spots: what an analysis could not see. It is part of every result, so that “nothing found” is never
 * said where nothing was seen. Parts of the analysis that run at the same time write to one ledger; the same spot written
 * twice is one.
 */
public final class BlindSpots {

    /** What was not seen. The order is the one of reports. */
    public enum Kind {
        /** A class file, or a jar, that cannot be read. */
        CLASS_UNREADABLE,
        /** A class file of a version newer than those known, read as the newest known one. */
        CLASS_VERSION_UNKNOWN,
        /** A source root or module whose classes were not compiled. */
        NO_CLASS_FILES,
        /** A class that code in the region needs and that is nowhere on the classpath. */
        CLASS_MISSING,
        /** A call by reflection in the region. */
        REFLECTION,
        /** The address of an AI client that could not be resolved. */
        ENDPOINT,
        /** A method too large or too hard, summarised coarsely. */
        METHOD_TOO_LARGE,
        /** Something of which only a part was looked into: a call that many classes implement, a large object. */
        LIMIT_REACHED,
        /** An advice whose pointcut is not read, or a class into which none can be woven: it is read as if none ran around its methods. */
        ADVICE_LEFT_OUT,
        /** A library or host that looks like AI and that no model covers. */
        UNKNOWN_LIBRARY,
        /** A configuration file that cannot be read. */
        CONFIGURATION_UNREADABLE,
        /** A source file that cannot be read. */
        SOURCE_UNREADABLE
    }

    /**
     * One thing not seen.
     *
     * @param kind what sort of thing
     * @param where the class file, source file or member, never by an absolute path
     * @param line line in that file, from 1; 0 where there is none
     * @param fr why, for the reader of the report, in French; may be empty
     * @param en the same in English
     */
    public record BlindSpot(Kind kind, String where, int line, String fr, String en) {}

    private final Set<BlindSpot> spots = ConcurrentHashMap.newKeySet();

    /** Writes a spot whose detail is a name, the same in any language. */
    public void add(Kind kind, String where, int line, String detail) {
        add(kind, where, line, detail, detail);
    }

    /** Writes a spot. */
    public void add(Kind kind, String where, int line, String fr, String en) {
        add(new BlindSpot(kind, where, line, fr, en));
    }

    /** Writes a spot. */
    public void add(BlindSpot spot) {
        spots.add(spot);
    }

    /** Writes that a file could not be read. */
    public void addUnread(Kind kind, String where, Exception failure) {
        String name = " (" + failure.getClass().getSimpleName() + ")";
        add(kind, where, 0, "lecture impossible" + name, "cannot be read" + name);
    }

    /** All spots, by kind, then place; the order does not depend on who wrote first. */
    public List<BlindSpot> sorted() {
        return isEmpty() ? List.of() : spots.stream().sorted(inOrder()).toList();
    }

    private static Comparator<BlindSpot> inOrder() {
        return Comparator.comparing(BlindSpot::kind)
                .thenComparing(BlindSpot::where)
                .thenComparingInt(BlindSpot::line)
                .thenComparing(BlindSpot::fr);
    }

    /** Tells whether everything was seen so far. */
    public boolean isEmpty() {
        return spots.isEmpty();
    }
}
