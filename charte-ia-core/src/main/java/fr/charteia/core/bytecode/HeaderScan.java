package fr.charteia.core.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps over everything that follows the constant pool, and notes the names of fields, the descriptors of methods, and which types of
 * annotation and which texts in them occur: on the class, its members, their parameters and the components of a record, and within
 * other annotations. Nothing is decoded.
 */
final class HeaderScan {

    private static final int MOST_NESTED = 64;
    private static final String VISIBLE = "RuntimeVisibleAnnotations";
    private static final String INVISIBLE = "RuntimeInvisibleAnnotations";
    private static final String VISIBLE_PARAMETERS = "RuntimeVisibleParameterAnnotations";
    private static final String INVISIBLE_PARAMETERS = "RuntimeInvisibleParameterAnnotations";
    private static final String RECORD = "Record";
    private static final byte[] LANGUAGE = "java/lang/".getBytes(StandardCharsets.US_ASCII);

    private final ConstantPool pool;
    private final Places annotationTypes = new Places();
    private final Places annotationValues = new Places();
    private final Places fieldNames = new Places();
    private final Places objectMethods = new Places();
    private boolean mangled;

    private HeaderScan(ConstantPool pool) {
        this.pool = pool;
    }

    /** Where texts begin in the file, some several times. */
    private static final class Places {
        private static final int[] NONE = {};

        private int[] found = NONE;
        private int count;

        void add(int place) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count + 4);
            }
            found[count++] = place;
        }

        int[] all() {
            return count == found.length ? found : Arrays.copyOf(found, count);
        }
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
                end = scan.attributes(end + 6);
            }
        }
        if (scan.attributes(end) > pool.file().length) {
            throw new MalformedClassException("tronqué", "truncated");
        }
        return scan;
    }

    /** Where the descriptors of annotation types begin in the file, some several times. */
    int[] annotationTypes() {
        return annotationTypes.all();
    }

    /** Where the texts in annotations begin in the file, as far as these could be read. */
    int[] annotationValues() {
        return annotationValues.all();
    }

    /** Where the names of fields begin in the file. */
    int[] fieldNames() {
        return fieldNames.all();
    }

    /** Whether some annotations could not be read. */
    boolean isMangled() {
        return mangled;
    }

    private void field(int name) {
        if (isText(name)) {
            fieldNames.add(pool.content(name, ConstantPool.UTF8));
        }
    }

    private void method(int descriptor) {
        if (isText(descriptor)) {
            int at = pool.content(descriptor, ConstantPool.UTF8);
            if (givesObject(pool.file(), at + 2, pool.u2(at))) {
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

    private int attributes(int at) {
        int next = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            int start = next;
            next = Attributes.skip(pool, start);
            attribute(pool.u2(start), start + 6);
        }
        return next;
    }

    /** Few attributes have a name of such a length, so that hardly any is compared. */
    private void attribute(int name, int at) {
        try {
            if (pool.tag(name) != ConstantPool.UTF8) {
                return;
            }
            switch (pool.length(name)) {
                case 6 -> {
                    if (pool.is(name, RECORD)) {
                        components(at);
                    }
                }
                case 25, 27 -> {
                    if (pool.is(name, VISIBLE) || pool.is(name, INVISIBLE)) {
                        annotations(at, 0);
                    }
                }
                case 34, 36 -> {
                    if (pool.is(name, VISIBLE_PARAMETERS) || pool.is(name, INVISIBLE_PARAMETERS)) {
                        parameters(at);
                    }
                }
                default -> {}
            }
        } catch (RuntimeException e) {
            mangled = true;
        }
    }

    private void components(int at) {
        int component = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            component = attributes(component + 4);
        }
    }

    private void parameters(int at) {
        int next = at + 1;
        for (int left = pool.u1(at); left > 0; left--) {
            next = annotations(next, 0);
        }
    }

    private int annotations(int at, int depth) {
        int next = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            next = annotation(next, depth);
        }
        return next;
    }

    private int annotation(int at, int depth) {
        add(pool.u2(at), annotationTypes);
        int next = at + 4;
        for (int left = pool.u2(at + 2); left > 0; left--) {
            next = value(next + 2, depth);
        }
        return next;
    }

    private int value(int at, int depth) {
        if (depth > MOST_NESTED) {
            throw new MalformedClassException("annotations imbriquées sans fin", "annotations nested without end");
        }
        switch (pool.u1(at)) {
            case 's' -> {
                add(pool.u2(at + 1), annotationValues);
                return at + 3;
            }
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 'c' -> {
                return at + 3;
            }
            case 'e' -> {
                return at + 5;
            }
            case '@' -> {
                return annotation(at + 1, depth + 1);
            }
            case '[' -> {
                int next = at + 3;
                for (int left = pool.u2(at + 1); left > 0; left--) {
                    next = value(next, depth + 1);
                }
                return next;
            }
            default ->
                throw new MalformedClassException(
                        "valeur d'annotation de sorte inconnue", "annotation value of an unknown kind");
        }
    }

    private void add(int text, Places to) {
        to.add(pool.content(text, ConstantPool.UTF8));
    }
}
