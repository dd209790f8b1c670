package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From what is named to the classes of the scope that name it. */
final class MentionIndex {

    /** The classes of the scope by name; a rank is a place in this list. */
    private final List<ScopeClass> classes;

    private final Postings members = new Postings();
    private final Postings types = new Postings();
    private final Postings annotations = new Postings();
    /** Ranks of the classes of which some annotations are beyond reading: they may bear any. */
    private final BitSet mangled = new BitSet();

    private volatile @Nullable List<String> typeNames;
    private volatile @Nullable List<String> annotationNames;
    private volatile @Nullable Map<String, List<String>> byString;

    MentionIndex(List<ScopeClass> classes) {
        this.classes = classes;
        for (int rank = 0; rank < classes.size(); rank++) {
            Mentions mentions = classes.get(rank).takeMentions();
            add(mentions.members(), mentions.memberPlaces(), rank, members);
            add(mentions.classes(), mentions.classPlaces(), rank, types);
            add(mentions.annotations(), mentions.annotationPlaces(), rank, annotations);
            if (classes.get(rank).isMangled()) {
                mangled.set(rank);
            }
        }
    }

    private static void add(long[] keys, char[] places, int rank, Postings postings) {
        for (int i = 0; i < keys.length; i++) {
            postings.add(keys[i], rank, places[i]);
        }
    }

    SortedSet<String> referrers(MemberRef ref) {
        return names(members.ranks(Fingerprint.of(ref)));
    }

    /** The classes that name the class itself, or an array of it. */
    SortedSet<String> referrersOfClass(String internalName) {
        return names(types.ranks(Fingerprint.of(internalName)));
    }

    private SortedSet<String> names(int[] ranks) {
        SortedSet<String> names = new TreeSet<>();
        for (int rank : ranks) {
            names.add(classes.get(rank).name());
        }
        return Collections.unmodifiableSortedSet(names);
    }

    /** The names of the classes that are named, those of which there is only an array too; each once, in no order. */
    List<String> types() {
        List<String> known = typeNames;
        if (known == null) {
            known = names(types);
            typeNames = known;
        }
        return known;
    }

    /** The types of the annotations that anything in scope bears; each once, in no order. */
    List<String> annotations() {
        List<String> known = annotationNames;
        if (known == null) {
            known = names(annotations);
            annotationNames = known;
        }
        return known;
    }

    private List<String> names(Postings postings) {
        List<String> names = new ArrayList<>();
        decode(postings, null, (pool, place) -> {
            String name = pool.text(place);
            String type = Descriptors.elementClass(postings == annotations ? '[' + name : name);
            if (!type.isEmpty()) {
                names.add(type);
            }
        });
        return Collections.unmodifiableList(names);
    }

    /** The classes that bear such an annotation somewhere, and those of which some annotations are beyond reading. */
    List<ScopeClass> annotated(Predicate<String> type) {
        BitSet bearing = (BitSet) mangled.clone();
        for (String name : annotations()) {
            if (type.test(name)) {
                for (int rank : annotations.ranks(Fingerprint.of('L' + name + ';'))) {
                    bearing.set(rank);
                }
            }
        }
        List<ScopeClass> found = new ArrayList<>();
        bearing.stream().forEach(rank -> found.add(classes.get(rank)));
        return found;
    }

    /** The members that are named with one of these classes as their owner. */
    SortedSet<MemberRef> references(Set<String> owners) {
        BitSet naming = new BitSet(classes.size());
        for (String owner : owners) {
            for (int rank : types.ranks(Fingerprint.of(owner))) {
                naming.set(rank);
            }
        }
        SortedSet<MemberRef> found = new TreeSet<>();
        decode(members, naming, (pool, place) -> {
            if (owners.contains(pool.owner(place))) {
                found.add(pool.member(place));
            }
        });
        return Collections.unmodifiableSortedSet(found);
    }

    /** Every member that is named. */
    SortedSet<MemberRef> references() {
        SortedSet<MemberRef> found = new TreeSet<>();
        decode(members, null, (pool, place) -> found.add(pool.member(place)));
        return Collections.unmodifiableSortedSet(found);
    }

    /** Takes a pool, and the place in it of something that is named. */
    private interface Reader {
        void read(ConstantPool pool, int place);
    }

    /** Shows each key of the postings once, in the pool of one class that has it; only if that is one of those given. */
    private void decode(Postings postings, @Nullable BitSet among, Reader reader) {
        int[][] placesByRank = postings.onePlaceOfEach(classes.size());
        for (int rank = 0; rank < placesByRank.length; rank++) {
            if (placesByRank[rank].length > 0 && (among == null || among.get(rank))) {
                ConstantPool pool = classes.get(rank).pool();
                for (int place : placesByRank[rank]) {
                    reader.read(pool, place);
                }
            }
        }
    }

    SortedSet<String> classesWithString(Predicate<String> wanted) {
        SortedSet<String> names = new TreeSet<>();
        byString().forEach((string, users) -> {
            if (wanted.test(string)) {
                names.addAll(users);
            }
        });
        return Collections.unmodifiableSortedSet(names);
    }

    /** Every string constant, with the classes that have it. */
    Map<String, List<String>> byString() {
        Map<String, List<String>> known = byString;
        if (known == null) {
            known = new HashMap<>();
            for (ScopeClass one : classes) {
                for (String string : one.pool().strings()) {
                    known.computeIfAbsent(string, none -> new ArrayList<>(1)).add(one.name());
                }
            }
            byString = known;
        }
        return known;
    }
}
