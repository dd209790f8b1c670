package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A class file and where its constants are; texts are decoded when they are asked for. Anything that is not as the JVM
 * specification says ends in a {@link RuntimeException}, which the caller turns into a line of the ledger.
 */
final class ConstantPool {

    /** The newest class file version that is known: a file of a later one is read as if it were of this one. */
    static final int NEWEST_VERSION = Opcodes.V28;

    static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    static final int CLASS = 7;
    static final int STRING = 8;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final ClassBytes file;
    private final byte[] array;
    /** Where each constant begins, at its tag; 0 for the slots that hold none. */
    private final int[] starts;

    private @Nullable String @Nullable [] texts;
    private final int memberCount;
    private final int classCount;
    private final int stringCount;
    private final boolean mayBearAnnotations;
    /** Where the pool ends: at the access flags of the class. */
    final int end;

    ConstantPool(byte[] file) {
        this(ClassBytes.of(file));
    }

    ConstantPool(ClassBytes file) {
        this.file = file;
        this.array = file.array();
        int start = file.from();
        if (file.to() - start < 10 || u4(start) != 0xCAFEBABE) {
            throw new MalformedClassException("n'est pas un fichier de classe", "is not a class file");
        }
        int count = u2(start + 8);
        starts = new int[count];
        int at = start + 10;
        int members = 0;
        int classes = 0;
        int strings = 0;
        boolean annotated = false;
        for (int index = 1; index < count; index++) {
            starts[index] = at;
            int tag = array[at];
            at += size(tag, at);
            if (tag == UTF8) {
                annotated |= mayNameAnnotations(starts[index]);
            } else if (tag == CLASS) {
                classes++;
            } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
                members++;
            } else if (tag == STRING) {
                strings++;
            } else if (tag == LONG || tag == DOUBLE) {
                index++;
            }
        }
        memberCount = members;
        classCount = classes;
        if (at > file.to()) {
            throw new MalformedClassException("tronqué", "truncated");
        }
        stringCount = strings;
        mayBearAnnotations = annotated;
        end = at;
    }

    private ConstantPool(ConstantPool walked) {
        file = walked.file;
        array = walked.array;
        starts = walked.starts;
        memberCount = walked.memberCount;
        classCount = walked.classCount;
        stringCount = walked.stringCount;
        mayBearAnnotations = walked.mayBearAnnotations;
        end = walked.end;
    }

    /** The same pool, of which no text is decoded and kept yet. */
    ConstantPool fresh() {
        return new ConstantPool(this);
    }

    private int size(int tag, int at) {
        return switch (tag) {
            case UTF8 -> 3 + u2(at + 1);
            case INTEGER, FLOAT, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> 5;
            case LONG, DOUBLE -> 9;
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 3;
            case METHOD_HANDLE -> 4;
            default ->
                throw new MalformedClassException(
                        "constante de sorte inconnue (" + tag + ")", "constant of an unknown kind (" + tag + ")");
        };
    }

    /** Whether the text there is as long as a name of an attribute of annotations, and begins as one does. */
    private boolean mayNameAnnotations(int at) {
        int length = u2(at + 1);
        return (length == 25 || length == 27 || length == 34 || length == 36)
                && array[at + 3] == 'R'
                && array[at + 9] == 'e';
    }

    int count() {
        return starts.length;
    }

    /** Whether there may be a name of an attribute that holds annotations: without one, nothing in the class bears any. */
    boolean mayBearAnnotations() {
        return mayBearAnnotations;
    }

    /** How many constants name a field or a method. */
    int memberCount() {
        return memberCount;
    }

    int majorVersion() {
        return u2(file.from() + 6);
    }

    ClassBytes file() {
        return file;
    }

    /** What holds the file: all places are places in it. */
    byte[] array() {
        return array;
    }

    /** Where the file ends. */
    int limit() {
        return file.to();
    }

    int u1(int at) {
        return array[at] & 0xFF;
    }

    int u2(int at) {
        return ((array[at] & 0xFF) << 8) | (array[at + 1] & 0xFF);
    }

    int u4(int at) {
        return (u2(at) << 16) | u2(at + 2);
    }

    private long u8(int at) {
        return ((long) u4(at) << 32) | (u4(at + 4) & 0xFFFFFFFFL);
    }

    /** The sort of the constant in that slot; 0 where there is none. */
    int tag(int index) {
        int at = starts[index];
        return at == 0 ? 0 : array[at];
    }

    /** Whether there is a field or a method in that slot. */
    boolean isMember(int index) {
        int tag = tag(index);
        return tag >= FIELD && tag <= INTERFACE_METHOD;
    }

    /**
     * Where texts begin in the file.
     *
     * @param strings those of string constants
     * @param classNames those of class constants: internal names and descriptors of arrays
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Verified(int[] strings, int[] classNames) {}

    /**
     * Finds the texts of strings and classes. Looks, too, whether what members consist of is there, so that they can be read later.
     *
     * @throws MalformedClassException if it is not
     */
    Verified verify() {
        int[] strings = new int[stringCount];
        int[] classNames = new int[classCount];
        int stringsFound = 0;
        int classesFound = 0;
        for (int index = 1; index < starts.length; index++) {
            int tag = tag(index);
            if (tag == CLASS) {
                classNames[classesFound++] = content(u2(starts[index] + 1), UTF8);
            } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
                int at = starts[index] + 1;
                content(named(u2(at), CLASS), UTF8);
                int type = content(u2(at + 2), NAME_AND_TYPE);
                content(u2(type), UTF8);
                content(u2(type + 2), UTF8);
            } else if (tag == STRING) {
                strings[stringsFound++] = content(u2(starts[index] + 1), UTF8);
            }
        }
        return new Verified(strings, classNames);
    }

    /** Where the content of the constant begins, which must be of that sort. */
    int content(int index, int tag) {
        if (tag(index) != tag) {
            throw new MalformedClassException(
                    "constante d'une autre sorte qu'attendu (" + index + ")",
                    "constant of another kind than expected (" + index + ")");
        }
        return starts[index] + 1;
    }

    /** The index that a constant of that sort (class, string) consists of. */
    int named(int index, int tag) {
        return u2(content(index, tag));
    }

    /** How many bytes the text in that slot, which must be one, has. */
    int length(int index) {
        return u2(starts[index] + 1);
    }

    /** Whether the text in that slot, which must be one, is this one of ASCII. */
    boolean is(int index, String text) {
        if (length(index) != text.length()) {
            return false;
        }
        int at = starts[index] + 3;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (array[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int index) {
        @Nullable String[] texts = decoded();
        String known = texts[index];
        if (known == null) {
            known = ModifiedUtf8.decode(array, content(index, UTF8));
            texts[index] = known;
        }
        return known;
    }

    private @Nullable String[] decoded() {
        @Nullable String[] known = texts;
        if (known == null) {
            known = new @Nullable String[starts.length];
            texts = known;
        }
        return known;
    }

    String className(int index) {
        return text(named(index, CLASS));
    }

    /** What the owner's member in a constant of a name and a descriptor is. */
    MemberRef nameAndType(String owner, int index) {
        int at = content(index, NAME_AND_TYPE);
        return new MemberRef(owner, text(u2(at)), text(u2(at + 2)));
    }

    /** The member that a field or method constant names. */
    MemberRef member(int index) {
        int at = starts[index] + 1;
        return nameAndType(className(u2(at)), u2(at + 2));
    }

    /** The classes that are named, and the elements of array types. */
    Set<String> classNames() {
        Set<String> names = new HashSet<>();
        for (int index = 1; index < starts.length; index++) {
            if (tag(index) == CLASS) {
                names.add(Descriptors.elementClass(className(index)));
            }
        }
        names.remove("");
        return names;
    }

    /** Whether a member is named of which these are the owner, the name and the descriptor, in the encoding of class files. */
    boolean names(byte[] owner, byte[] name, byte[] descriptor) {
        for (int index = 1; index < starts.length; index++) {
            if (isMember(index)) {
                int at = starts[index] + 1;
                int type = content(u2(at + 2), NAME_AND_TYPE);
                if (is(u2(type), name) && is(u2(type + 2), descriptor) && is(named(u2(at), CLASS), owner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text in that slot, which must be one, is this one in the encoding of class files. */
    boolean is(int index, byte[] text) {
        int at = content(index, UTF8);
        int length = u2(at);
        return length == text.length && Arrays.equals(array, at + 2, at + 2 + length, text, 0, length);
    }

    /** The fields and methods that are named with an owner that the filter does not pass over; only these are decoded. */
    List<MemberRef> members(TextFilter owners) {
        BitSet classes = new BitSet(starts.length);
        for (int index = 1; index < starts.length; index++) {
            if (tag(index) == CLASS) {
                int at = content(named(index, CLASS), UTF8);
                if (owners.mayBe(array, at + 2, u2(at))) {
                    classes.set(index);
                }
            }
        }
        List<MemberRef> members = new ArrayList<>();
        for (int index = 1; index < starts.length; index++) {
            if (isMember(index) && classes.get(u2(starts[index] + 1))) {
                members.add(member(index));
            }
        }
        return members;
    }

    /** The fields and methods that are named. */
    Set<MemberRef> members() {
        Set<MemberRef> members = new HashSet<>();
        for (int index = 1; index < starts.length; index++) {
            if (isMember(index)) {
                members.add(member(index));
            }
        }
        return members;
    }

    /** Where every text begins in the file: strings, names, descriptors, values of annotations. */
    int[] texts() {
        int[] all = new int[starts.length];
        int found = 0;
        for (int index = 1; index < starts.length; index++) {
            if (tag(index) == UTF8) {
                all[found++] = starts[index] + 1;
            }
        }
        return Arrays.copyOf(all, found);
    }

    /** The texts that begin at these places of the file, in a row, each after its length in two bytes. */
    byte[] packed(int[] places) {
        int size = 0;
        for (int at : places) {
            size += 2 + u2(at);
        }
        byte[] packed = new byte[size];
        int next = 0;
        for (int at : places) {
            int length = 2 + u2(at);
            System.arraycopy(array, at, packed, next, length);
            next += length;
        }
        return packed;
    }

    /** The classes of which dynamic calls give an object: the types of lambdas and method references among them. */
    Set<String> dynamicTypes() {
        Set<String> types = new HashSet<>();
        for (int index = 1; index < starts.length; index++) {
            if (tag(index) == INVOKE_DYNAMIC) {
                String descriptor = nameAndType("", u2(starts[index] + 3)).descriptor();
                int result = descriptor.lastIndexOf(')') + 1;
                if (descriptor.startsWith("L", result)) {
                    types.add(descriptor.substring(result + 1, descriptor.length() - 1));
                }
            }
        }
        return types;
    }

    /** The value of a constant that a field or an annotation holds: a boxed number or a string. */
    Object value(int index) {
        int at = starts[index] + 1;
        return switch (tag(index)) {
            case UTF8 -> text(index);
            case STRING -> text(named(index, STRING));
            case INTEGER -> u4(at);
            case FLOAT -> Float.intBitsToFloat(u4(at));
            case LONG -> u8(at);
            case DOUBLE -> Double.longBitsToDouble(u8(at));
            default ->
                throw new MalformedClassException(
                        "constante d'une autre sorte qu'attendu (" + index + ")",
                        "constant of another kind than expected (" + index + ")");
        };
    }
}
