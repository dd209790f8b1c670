package fr.charteia.core.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The classes of a project, by their headers, and who names what. Every class file of the scope is read once: its constant pool
 * and its header, no method body. Headers of libraries and of the JDK are read when they are asked for.
 *
 * <p>Class names are internal ones, {@code a/b/C$D}. Answers are the same from run to run, are immutable, do not change, and may
 * be asked by several threads. What cannot be read is in the ledger, and the rest is not harmed by it.
 */
public final class ClassIndex implements AutoCloseable {

    private final Map<String, ScopeClass> scope;
    private final List<ClassRoot> scopeRoots;
    private final Libraries libraries;
    private final BlindSpots ledger;
    private final Hierarchy hierarchy;
    private final MemberResolution resolution;
    private final MentionIndex mentions;
    /** The classes of the scope, by name, without package descriptions. */
    private final List<ScopeClass> own;

    private final List<String> names;

    private volatile @Nullable List<ClassHeader> headers;

    private ClassIndex(List<ScopeClass> scope, List<ClassRoot> scopeRoots, Libraries libraries, BlindSpots ledger) {
        this.scope = new HashMap<>(2 * scope.size());
        this.scopeRoots = scopeRoots;
        this.libraries = libraries;
        this.ledger = ledger;
        this.own = new ArrayList<>(scope.size());
        List<String> ownNames = new ArrayList<>(scope.size());
        for (ScopeClass one : scope) {
            this.scope.put(one.name(), one);
            if (!one.isPackageInfo()) {
                own.add(one);
                ownNames.add(one.name());
            }
        }
        this.names = Collections.unmodifiableList(ownNames);
        this.hierarchy = new Hierarchy(names, this::inScope, this::parents);
        this.resolution = new MemberResolution(hierarchy, this::outline, this::find);
        this.mentions = new MentionIndex(scope);
    }

    /**
     * Reads every class file of the scope. Those of a {@code META-INF} folder (other releases of a multi-release jar) and module
     * descriptors are left out. Of two classes of one name the first is taken.
     *
     * @param scope folders and jars of our own classes; one that does not exist holds none
     * @param libraries folders and jars that are asked for a header when it is needed, in this order
     * @param ledger takes what cannot be read, now and later
     */
    public static ClassIndex read(List<Path> scope, List<Path> libraries, BlindSpots ledger) {
        return read(scope, name -> true, libraries, ledger);
    }

    /**
     * Reads the wanted class files of the scope.
     *
     * @param wanted which of them, by the internal name that their path gives
     */
    public static ClassIndex read(List<Path> scope, Predicate<String> wanted, List<Path> libraries, BlindSpots ledger) {
        List<ClassRoot> scopeRoots = roots(scope);
        List<ClassRoot> libraryRoots = roots(libraries);
        return new ClassIndex(
                new ScopeReader(ledger).read(scopeRoots, wanted),
                scopeRoots,
                new Libraries(libraryRoots, ledger),
                ledger);
    }

    /**
     * The same classes, some of them as other class files say, and classes more.
     *
     * @param files class files by the internal names of their classes, each with the class of the scope beside which it stands
     */
    ClassIndex with(Map<String, WovenClass> files) {
        Map<String, ScopeClass> classes = new TreeMap<>();
        scope.forEach((name, one) -> {
            if (!files.containsKey(name)) {
                classes.put(name, one.again());
            }
        });
        files.forEach((name, file) -> {
            ScopeClass beside = scope.get(file.beside());
            if (beside != null) {
                classes.put(name, ScopeClass.read(ClassBytes.of(file.bytes()), beside.root(), name + ".class"));
            }
        });
        return new ClassIndex(List.copyOf(classes.values()), scopeRoots, libraries, ledger);
    }

    private static List<ClassRoot> roots(List<Path> paths) {
        List<ClassRoot> roots = new ArrayList<>();
        for (Path path : paths) {
            roots.add(ClassRoot.of(path));
        }
        return roots;
    }

    /** Takes what could not be seen of the classes. */
    public BlindSpots ledger() {
        return ledger;
    }

    /** The classes of the scope, by name; without {@code package-info}. The first question reads every header. */
    public Collection<ClassHeader> classes() {
        List<ClassHeader> known = headers;
        if (known == null) {
            known = own.parallelStream().map(one -> one.header(ledger)).toList();
            headers = known;
        }
        return known;
    }

    /** The names of the classes of the scope, in their order; without {@code package-info}. */
    public Collection<String> names() {
        return names;
    }

    /** The names of the types of annotations that the scope declares, in their order. */
    public List<String> annotationDeclarations() {
        return own.stream()
                .filter(one -> one.outline().isAnnotation())
                .map(ScopeClass::name)
                .toList();
    }

    /** The class folder or jar from which a class of the scope was read. */
    public Optional<Path> origin(String internalName) {
        return Optional.ofNullable(scope.get(internalName))
                .map(one -> one.root().path());
    }

    /** The superclass and the interfaces of a class, wherever it is; none if it is nowhere. */
    public List<String> parents(String internalName) {
        ScopeClass one = scope.get(internalName);
        return one != null
                ? one.outline().parents()
                : libraries
                        .find(internalName)
                        .map(library -> library.outline().parents())
                        .orElse(List.of());
    }

    /** Whether there is an interface of this name, wherever it is. Its header is not read. */
    public boolean isInterface(String internalName) {
        return outline(internalName).filter(Outline::isInterface).isPresent();
    }

    /** Whether there is a class of this name, wherever it is, of which objects can be made. Its header is not read. */
    public boolean isConcrete(String internalName) {
        return outline(internalName).filter(Outline::isConcrete).isPresent();
    }

    private Optional<Outline> outline(String internalName) {
        ScopeClass one = scope.get(internalName);
        return one != null
                ? Optional.of(one.outline())
                : libraries.find(internalName).map(LibraryClass::outline);
    }

    /** How many classes the scope has. */
    public int scopeSize() {
        return own.size();
    }

    /** The class of this name: in the scope, else in the libraries, else in the JDK that runs. Empty for an array. */
    public Optional<ClassHeader> find(String internalName) {
        ScopeClass one = scope.get(internalName);
        return one != null
                ? Optional.of(one.header(ledger))
                : libraries.find(internalName).map(library -> library.header(ledger));
    }

    /** Whether there is a class of this name, in the scope, the libraries or the JDK. Its header is not read. */
    public boolean has(String internalName) {
        return scope.containsKey(internalName) || libraries.find(internalName).isPresent();
    }

    /** The first folder or jar of the libraries that holds a class of this name, which is not read; empty for one of the JDK. */
    public Optional<Path> libraryOf(String internalName) {
        return libraries.holder(internalName).map(ClassRoot::path);
    }

    /** Tells whether the class is our own code. */
    public boolean inScope(String internalName) {
        return scope.containsKey(internalName);
    }

    /**
     * Tells whether one type is the other or inherits from it. Array types are given as {@code [La/B;} or {@code [I}. A class
     * that is nowhere inherits from {@code java/lang/Object} only.
     */
    public boolean isSubtype(String sub, String sup) {
        return hierarchy.isSubtype(sub, sup);
    }

    /** The type itself, then what it inherits from, nearest first, superclass before interfaces, Object last. */
    public List<String> supertypes(String name) {
        return hierarchy.supertypes(name);
    }

    /**
     * The classes of the scope that inherit from the type, through library types too; itself among them if it is of the scope.
     * The first question reads the headers of every library class from which the scope inherits.
     */
    public SortedSet<String> subtypes(String name) {
        return hierarchy.subtypes(name);
    }

    /** The types that are not of the scope and from which its classes inherit, in any order; not that they are objects. */
    public Set<String> above() {
        return hierarchy.above();
    }

    /**
     * The method that the JVM would find for this reference: up the superclasses, then the most specific one of the interfaces.
     * Access is not checked. Empty if it is nowhere, or above a class that is nowhere.
     */
    public Optional<MethodHeader> resolveMethod(String owner, String name, String descriptor) {
        return resolution.method(new MemberRef(owner, name, descriptor));
    }

    /** The field that the JVM would find for this reference. Access is not checked. */
    public Optional<FieldHeader> resolveField(String owner, String name, String descriptor) {
        return resolution.field(new MemberRef(owner, name, descriptor));
    }

    /**
     * The classes of the scope that name the member so, in an instruction, a lambda or a method reference. Calls that name it
     * through another owner, a subclass for instance, are not among them.
     */
    public SortedSet<String> referrers(MemberRef ref) {
        return mentions.referrers(ref);
    }

    /** What instructions call a member: itself; a field that is inherited, also by classes of the scope that inherit it. */
    public Set<MemberRef> names(MemberRef member) {
        Set<MemberRef> names = new LinkedHashSet<>(Set.of(member));
        boolean inherited = !member.isMethod()
                && resolveField(member.owner(), member.name(), member.descriptor())
                        .filter(field -> (field.access() & Opcodes.ACC_PRIVATE) == 0)
                        .isPresent();
        for (String heir : inherited ? subtypes(member.owner()) : Set.<String>of()) {
            names.add(new MemberRef(heir, member.name(), member.descriptor()));
        }
        return names;
    }

    /** The classes of the scope that name each of the members; none for one that nobody names. */
    public Map<MemberRef, SortedSet<String>> referrers(Set<MemberRef> refs) {
        return mentions.referrers(refs);
    }

    /** Every member that the scope names, each once, in their order. Reads every constant pool. */
    public SortedSet<MemberRef> references() {
        return mentions.references();
    }

    /** The members that the scope names with one of these classes as their owner, in their order. */
    public SortedSet<MemberRef> references(Set<String> owners) {
        return mentions.references(owners);
    }

    /** Every class that the scope names, if only by an array of it; each once, in no order. */
    public Collection<String> mentionedClasses() {
        return mentions.types();
    }

    /** The same by their packages: what is told of a package alone is asked once for each. */
    public Map<String, List<String>> mentionedPackages() {
        return mentions.packages();
    }

    /** Every type of annotation that anything in scope bears; each once, in no order. */
    public Collection<String> annotationTypes() {
        return mentions.annotations();
    }

    /**
     * The classes of the scope in which something bears an annotation of such a type: they, a member, a parameter, or another
     * annotation. Those whose annotations cannot be read are among them.
     */
    public List<ClassHeader> annotated(Predicate<String> type) {
        return mentions.annotated(type).stream()
                .filter(one -> !one.isPackageInfo())
                .map(one -> one.header(ledger))
                .toList();
    }

    /** The packages of the scope of which the description bears an annotation of such a type, in their order. */
    public List<String> annotatedPackages(Predicate<String> type) {
        return mentions.annotated(type).stream()
                .filter(ScopeClass::isPackageInfo)
                .map(one -> one.header(ledger).packageName())
                .toList();
    }

    /** The classes of the scope whose code names the class or an array of it; every class names itself. */
    public SortedSet<String> referrersOfClass(String internalName) {
        return mentions.referrersOfClass(internalName);
    }

    /** The classes that a class of the scope names in its code, if only by an array of it; in no order. */
    public Set<String> classesNamedIn(String internalName) {
        ScopeClass one = scope.get(internalName);
        return one == null ? Set.of() : one.pool().classNames();
    }

    /** The members that a class of the scope names; in no order. */
    public Set<MemberRef> membersNamedIn(String internalName) {
        ScopeClass one = scope.get(internalName);
        return one == null ? Set.of() : one.pool().members();
    }

    /**
     * The classes of the scope with such a string constant. A concatenation is one too: the recipe in which {@code \1} stands for
     * each value. Values of annotations are not among them.
     */
    public SortedSet<String> classesWithString(Predicate<String> wanted) {
        return classesWithString(TextFilter.NONE, wanted);
    }

    /** The classes of the scope with one of these string constants. */
    public SortedSet<String> classesWithString(Set<String> texts) {
        return classesWithString(new ExactTexts(texts), texts::contains);
    }

    /** The same, of constants that the filter does not pass over. */
    public SortedSet<String> classesWithString(TextFilter filter, Predicate<String> wanted) {
        SortedSet<String> classes = new TreeSet<>();
        texts(TextKind.CONSTANT, filter, wanted).values().forEach(classes::addAll);
        return Collections.unmodifiableSortedSet(classes);
    }

    /**
     * The classes of the scope whose code makes a lambda or a method reference of such a type, by its internal name. One whose pool
     * is mangled is among them.
     */
    public SortedSet<String> classesMaking(Predicate<String> type) {
        Map<String, Boolean> wanted = new HashMap<>();
        SortedSet<String> found = new TreeSet<>();
        for (ScopeClass one : own) {
            if (one.makes(made -> wanted.computeIfAbsent(made, type::test))) {
                found.add(one.name());
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /**
     * The texts of a kind that are wanted, of those that the filter does not pass over, each with the classes of the scope that have it;
     * package descriptions count. Each text is shown once, in no order.
     */
    public SortedMap<String, SortedSet<String>> texts(TextKind kind, TextFilter filter, Predicate<String> wanted) {
        return mentions.texts(kind, filter, wanted);
    }

    /** The same of some classes of the scope alone. */
    public SortedMap<String, SortedSet<String>> texts(
            Set<String> among, TextKind kind, TextFilter filter, Predicate<String> wanted) {
        return among.isEmpty() ? Collections.emptySortedMap() : mentions.texts(among, kind, filter, wanted);
    }

    /**
     * The classes of {@link #annotated}, by the internal names of the types that their methods give back: a class of which none is wanted
     * need not be read. Arrays are left out, and types of {@code java.lang}.
     */
    public SortedMap<String, SortedSet<String>> annotatedByResult(Predicate<String> annotation) {
        return mentions.annotatedByResult(annotation);
    }

    /**
     * The class file of a class. One of a version that is not known yet says that it is of the newest known one, so
     * that ASM reads it.
     *
     * @throws UncheckedIOException if the class is nowhere, or its file can no longer be read
     */
    public byte[] bytes(String internalName) {
        byte[] file = read(internalName);
        if ((((file[6] & 0xFF) << 8) | (file[7] & 0xFF)) > ConstantPool.NEWEST_VERSION) {
            file[6] = 0;
            file[7] = ConstantPool.NEWEST_VERSION;
        }
        return file;
    }

    private byte[] read(String internalName) {
        ScopeClass one = scope.get(internalName);
        if (one != null) {
            return one.copyOfFile();
        }
        try {
            return libraries.bytes(internalName).orElseThrow(() -> new NoSuchFileException(internalName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annotations in the {@code package-info} of the package, {@code a/b}; none if it has none. */
    public List<AnnotationFact> packageAnnotations(String packageInternalName) {
        return find(packageInternalName.isEmpty()
                        ? ScopeClass.PACKAGE_INFO
                        : packageInternalName + "/" + ScopeClass.PACKAGE_INFO)
                .map(ClassHeader::annotations)
                .orElse(List.of());
    }

    /** Closes the jars that are open. The index may still be asked: it opens them again. */
    @Override
    public void close() {
        try {
            for (ClassRoot root : scopeRoots) {
                root.close();
            }
            libraries.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
