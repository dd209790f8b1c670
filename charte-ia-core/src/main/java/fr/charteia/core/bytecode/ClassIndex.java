package fr.charteia.core.bytecode;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * The classes of a project, by their headers, and who refers to what. No method body is read before {@link #bytes} is asked
 * for it. Answers do not change and may be asked by several threads.
 */
public final class ClassIndex implements AutoCloseable {

    /** Reads every class file of the scope; those of the libraries when they are asked for. */
    public static ClassIndex read(List<Path> scope, List<Path> libraries, BlindSpots ledger) {
        throw new UnsupportedOperationException();
    }

    /** The classes of the scope, by name. */
    public Collection<ClassHeader> classes() {
        throw new UnsupportedOperationException();
    }

    /** How many classes the scope has. */
    public int scopeSize() {
        throw new UnsupportedOperationException();
    }

    /** The class of this name: in the scope, else in the libraries in their order, else in the JDK that runs. */
    public Optional<ClassHeader> find(String internalName) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether the class is our own code. */
    public boolean inScope(String internalName) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether one is the other or inherits from it; arrays as in Java, a class that is nowhere only from Object. */
    public boolean isSubtype(String sub, String sup) {
        throw new UnsupportedOperationException();
    }

    /** The type itself, then what it inherits from, nearest first, {@code java/lang/Object} last. */
    public List<String> supertypes(String name) {
        throw new UnsupportedOperationException();
    }

    /** The classes of the scope that inherit from the type, through library types too; itself if it is of the scope. */
    public SortedSet<String> subtypes(String name) {
        throw new UnsupportedOperationException();
    }

    /** The method that the JVM would find for this reference: up the classes, then the most specific of the interfaces. */
    public Optional<MethodHeader> resolveMethod(String owner, String name, String descriptor) {
        throw new UnsupportedOperationException();
    }

    /** The field that the JVM would find for this reference. */
    public Optional<FieldHeader> resolveField(String owner, String name, String descriptor) {
        throw new UnsupportedOperationException();
    }

    /** The classes of the scope with an instruction, lambda or method reference that names the member so. */
    public SortedSet<String> referrers(MemberRef ref) {
        throw new UnsupportedOperationException();
    }

    /** Every member that the scope names, each once, in their order. */
    public Collection<MemberRef> references() {
        throw new UnsupportedOperationException();
    }

    /** The classes of the scope that name the class. */
    public SortedSet<String> referrersOfClass(String internalName) {
        throw new UnsupportedOperationException();
    }

    /** The classes of the scope with such a string constant. */
    public SortedSet<String> classesWithString(Predicate<String> wanted) {
        throw new UnsupportedOperationException();
    }

    /** The class file of a class, in a version that ASM reads. */
    public byte[] bytes(String internalName) {
        throw new UnsupportedOperationException();
    }

    /** The annotations in the package's {@code package-info}. */
    public List<AnnotationFact> packageAnnotations(String packageInternalName) {
        throw new UnsupportedOperationException();
    }

    /** Closes the jars. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
