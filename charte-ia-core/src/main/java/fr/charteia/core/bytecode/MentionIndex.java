package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what is named to the classes of the scope that name it. */
final class MentionIndex {

    /** One in so many classes may be looked through before the index of members costs less. */
    private static final int LOOKS = 2;

    /** The classes of the scope by name; a rank is a place in this list. */
    private final List<ScopeClass> classes;

    private final Postings types = new Postings();
    private final Postings annotations = new Postings();
    /** Ranks of the classes of which some annotations are beyond reading: they may bear any. */
    private final BitSet mangled = new BitSet();

    private volatile @Nullable Postings members;
    /** How many more pools are looked through for one member each, before the members of all are indexed. */
    private final AtomicInteger looks;

    private volatile @Nullable List<String> typeNames;
    private volatile @Nullable Map<String, List<String>> packages;
    private volatile @Nullable List<String> annotationNames;

    MentionIndex(List<ScopeClass> classes) {
        this.classes = classes;
        this.looks = new AtomicInteger(classes.size() / LOOKS);
        for (int rank = 0; rank < classes.size(); rank++) {
            Mentions mentions = classes.get(rank).takeMentions();
            add(mentions.classes(), rank, types);
            add(mentions.annotations(), rank, annotations);
            if (classes.get(rank).isMangled()) {
                mangled.set(rank);
            }
        }
    }

    private static void add(Mentions.Found found, int rank, Postings postings) {
        for (int i = 0; i < found.keys().length; i++) {
            postings.add(found.keys()[i], rank, found.places()[i]);
        }
    }

    /** Who names which member: made when it is first asked for, as code without AI never does. */
    private Postings members() {
        Postings known = members;
        return known != null ? known : readMembers();
    }

    private synchronized Postings readMembers() {
        Postings known = members;
        if (known == null) {
            known = new Postings();
            for (int rank = 0; rank < classes.size(); rank++) {
                add(Mentions.members(classes.get(rank).pool()), rank, known);
            }
            members = known;
        }
        return known;
    }

    /** A few members are looked for in the classes that name their owner; of many, the index is asked. */
    SortedSet<String> referrers(MemberRef ref) {
        if (members == null) {
            int[] naming = types.ranks(Fingerprint.of(ref.owner()));
            if (looks.addAndGet(-naming.length) >= 0) {
                return names(naming(naming, ref));
            }
        }
        return names(members().ranks(Fingerprint.of(ref)));
    }

    private int[] naming(int[] ranks, MemberRef ref) {
        byte[] owner = ModifiedUtf8.encode(ref.owner());
        byte[] name = ModifiedUtf8.encode(ref.name());
        byte[] descriptor = ModifiedUtf8.encode(ref.descriptor());
        return Arrays.stream(ranks)
                .filter(rank -> classes.get(rank).pool().names(owner, name, descriptor))
                .toArray();
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

    /** The names of the classes that are named, by their packages. */
    Map<String, List<String>> packages() {
        Map<String, List<String>> known = packages;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String type : types()) {
                String name = InternalNames.packageOf(type);
                List<String> types = known.get(name);
                if (types == null) {
                    types = new ArrayList<>();
                    known.put(name, types);
                }
                types.add(type);
            }
            known = Collections.unmodifiableMap(known);
            packages = known;
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
        postings.oneOfEach((key, rank, place) -> {
            String name = ModifiedUtf8.decode(classes.get(rank).array(), place);
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
        SortedSet<MemberRef> found = new TreeSet<>();
        members(owners, (ref, type) -> found.add(ref));
        return Collections.unmodifiableSortedSet(found);
    }

    /** The classes that name each of these members: the index is asked where there is one, else one look at those that name their owners tells. */
    Map<MemberRef, SortedSet<String>> referrers(Set<MemberRef> refs) {
        Map<MemberRef, SortedSet<String>> found = new HashMap<>();
        if (refs.size() == 1 || members != null) {
            refs.forEach(ref -> found.put(ref, referrers(ref)));
            return found;
        }
        refs.forEach(ref -> found.put(ref, new TreeSet<>()));
        members(refs.stream().map(MemberRef::owner).collect(Collectors.toSet()), (ref, type) -> {
            SortedSet<String> referrers = found.get(ref);
            if (referrers != null) {
                referrers.add(type);
            }
        });
        return found;
    }

    /** Shows the members that are named with one of these owners, and by which class. */
    private void members(Set<String> owners, BiConsumer<MemberRef, String> reader) {
        BitSet naming = new BitSet(classes.size());
        for (String owner : owners) {
            for (int rank : types.ranks(Fingerprint.of(owner))) {
                naming.set(rank);
            }
        }
        TextFilter filter = new ExactTexts(owners);
        naming.stream().forEach(rank -> {
            for (MemberRef ref : classes.get(rank).pool().members(filter)) {
                if (owners.contains(ref.owner())) {
                    reader.accept(ref, classes.get(rank).name());
                }
            }
        });
    }

    /** Every member that is named. */
    SortedSet<MemberRef> references() {
        SortedSet<MemberRef> found = new TreeSet<>();
        int[][] placesByRank = members().onePlaceOfEach(classes.size());
        for (int rank = 0; rank < placesByRank.length; rank++) {
            ConstantPool pool = classes.get(rank).pool();
            for (int place : placesByRank[rank]) {
                found.add(pool.member(place));
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /** The texts of a kind that are wanted, with the classes that have each. Keeps nothing that it decodes. */
    SortedMap<String, SortedSet<String>> texts(TextKind kind, TextFilter filter, Predicate<String> wanted) {
        return texts(classes, kind, filter, wanted);
    }

    /** The same of some classes alone. */
    SortedMap<String, SortedSet<String>> texts(
            Set<String> among, TextKind kind, TextFilter filter, Predicate<String> wanted) {
        List<ScopeClass> some =
                classes.stream().filter(one -> among.contains(one.name())).toList();
        return texts(some, kind, filter, wanted);
    }

    /** The classes that bear such an annotation somewhere, by the types of what their methods give back. */
    SortedMap<String, SortedSet<String>> annotatedByResult(Predicate<String> annotation) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        texts(annotated(annotation), TextKind.RESULT_TYPE, TextFilter.NONE, text -> true)
                .forEach((result, types) -> found.put(Descriptors.elementClass('[' + result), types));
        return Collections.unmodifiableSortedMap(found);
    }

    private static SortedMap<String, SortedSet<String>> texts(
            List<ScopeClass> classes, TextKind kind, TextFilter filter, Predicate<String> wanted) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        Map<String, Boolean> known = new HashMap<>();
        for (ScopeClass one : classes) {
            byte[] texts = one.texts(kind);
            int next = 0;
            while (next < texts.length) {
                int start = next + 2;
                int length = ModifiedUtf8.length(texts, next);
                next = start + length;
                if (filter.mayBe(texts, start, length)) {
                    String text = text(kind, ModifiedUtf8.decode(texts, start, length));
                    Boolean isWanted = known.get(text);
                    if (isWanted == null) {
                        isWanted = wanted.test(text);
                        known.put(text, isWanted);
                    }
                    if (isWanted) {
                        found.computeIfAbsent(text, none -> new TreeSet<>()).add(one.name());
                    }
                }
            }
        }
        found.replaceAll((text, types) -> Collections.unmodifiableSortedSet(types));
        return Collections.unmodifiableSortedMap(found);
    }

    private static String text(TextKind kind, String text) {
        return kind == TextKind.RESULT_TYPE ? text.substring(text.lastIndexOf(')') + 1) : text;
    }
}
