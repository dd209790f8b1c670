package fr.charteia.core.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Steps over everything that follows the constant pool, and notes the names of fields and the descriptors of methods. Nothing is decoded. */
final class HeaderScan {

    private static final byte[] LANGUAGE = "java/lang/".getBytes(StandardCharsets.US_ASCII);

    private final ConstantPool pool;
    private final AnnotationScan annotations;
    private final TextPlaces fieldNames = new TextPlaces();
    private final TextPlaces objectMethods = new TextPlaces();

    private HeaderScan(ConstantPool pool) {
        this.pool = pool;
        this.annotations = new AnnotationScan(pool);
    }

    /**
     * What follows the pool of a class.
     *
     * @throws MalformedClassException if the file was cut short
     */
    static HeaderScan of(ConstantPool pool) {
        HeaderScan scan = new HeaderScan(pool);
        int interfaces = pool.end + 6;
        int end = interfaces + 2 + 2 * pool.u2(interfaces);
        for (int sort = 0; sort < 2; sort++) {
            int left = pool.u2(end);
            end += 2;
            for (; left > 0; left--) {
                if (sort == 0) {
                    scan.field(pool.u2(end + 2));
                } else {
                    scan.method(pool.u2(end + 4));
                }
                end = scan.annotations.attributes(end + 6);
            }
        }
        if (scan.annotations.attributes(end) > pool.limit()) {
            throw new MalformedClassException("tronqué", "truncated");
        }
        return scan;
    }

    /** Where the names of fields begin in the file. */
    int[] fieldNames() {
        return fieldNames.all();
    }

    /** What annotations the class bears, and their texts. */
    AnnotationScan annotations() {
        return annotations;
    }

    private void field(int name) {
        if (isText(name)) {
            fieldNames.add(pool.content(name, ConstantPool.UTF8));
        }
    }

    private void method(int descriptor) {
        if (isText(descriptor)) {
            int at = pool.content(descriptor, ConstantPool.UTF8);
            if (givesObject(pool.array(), at + 2, pool.u2(at))) {
                objectMethods.add(at);
            }
        }
    }

    /** A text that is none is for whoever reads the header to complain of. */
    private boolean isText(int index) {
        return index < pool.count() && pool.tag(index) == ConstantPool.UTF8;
    }

    private static boolean givesObject(byte[] file, int start, int length) {
        int end = start + length - 1;
        if (length < 4 || file[end] != ';') {
            return false;
        }
        int result = end;
        while (result > start && file[result] != ')') {
            result--;
        }
        return file[result + 1] == 'L' && !isOfLanguage(file, result + 2, end);
    }

    private static boolean isOfLanguage(byte[] file, int at, int end) {
        int after = at + LANGUAGE.length;
        return after <= end && Arrays.equals(file, at, after, LANGUAGE, 0, LANGUAGE.length);
    }

    /** Where the descriptors of methods begin in the file that give back an object of no class of the language's own, some several times. */
    int[] objectMethods() {
        return objectMethods.all();
    }
}
