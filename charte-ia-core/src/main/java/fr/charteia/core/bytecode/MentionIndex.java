package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From what is named to the classes of the scope that name it. */
final class MentionIndex {

    /** The classes of the scope by name; a rank is a place in this list. */
    private final List<ScopeClass> classes;

    private final Postings members = new Postings();
    private final Postings types = new Postings();
    private volatile @Nullable SortedMap<String, SortedSet<MemberRef>> byOwner;
    private volatile @Nullable SortedMap<String, SortedSet<String>> byString;

    MentionIndex(List<ScopeClass> classes) {
        this.classes = classes;
        for (int rank = 0; rank < classes.size(); rank++) {
            Mentions mentions = classes.get(rank).takeMentions();
            for (int i = 0; i < mentions.members().length; i++) {
                members.add(mentions.members()[i], rank, mentions.places()[i]);
            }
            for (long type : mentions.classes()) {
                types.add(type, rank, 0);
            }
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

    /** Every member that is named, by owner. */
    SortedMap<String, SortedSet<MemberRef>> byOwner() {
        SortedMap<String, SortedSet<MemberRef>> known = byOwner;
        if (known == null) {
            known = decodeMembers();
            byOwner = known;
        }
        return known;
    }

    private SortedMap<String, SortedSet<MemberRef>> decodeMembers() {
        List<List<Integer>> placesByRank = new ArrayList<>();
        classes.forEach(one -> placesByRank.add(new ArrayList<>(0)));
        members.forEachKey((rank, place) -> placesByRank.get(rank).add(place));
        SortedMap<String, SortedSet<MemberRef>> decoded = new TreeMap<>();
        for (int rank = 0; rank < classes.size(); rank++) {
            if (!placesByRank.get(rank).isEmpty()) {
                ConstantPool pool = classes.get(rank).pool();
                for (int place : placesByRank.get(rank)) {
                    MemberRef ref = pool.member(place);
                    decoded.computeIfAbsent(ref.owner(), none -> new TreeSet<>())
                            .add(ref);
                }
            }
        }
        decoded.replaceAll((owner, refs) -> Collections.unmodifiableSortedSet(refs));
        return Collections.unmodifiableSortedMap(decoded);
    }

    List<MemberRef> references() {
        List<MemberRef> all = new ArrayList<>();
        byOwner().values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
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
    SortedMap<String, SortedSet<String>> byString() {
        SortedMap<String, SortedSet<String>> known = byString;
        if (known == null) {
            known = new TreeMap<>();
            for (ScopeClass one : classes) {
                for (String string : one.pool().strings()) {
                    known.computeIfAbsent(string, none -> new TreeSet<>()).add(one.name());
                }
            }
            byString = known;
        }
        return known;
    }
}
