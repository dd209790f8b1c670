package fr.charteia.core.bytecode;

/**
 * Notes which types of annotation, and which texts in them, occur in the attributes of a class: on the class, its members, their
 * parameters and the components of a record, and within other annotations. Nothing is decoded. Most classes bear none, as their pools
 * tell: of these, attributes are only stepped over.
 */
final class AnnotationScan {

    private static final int MOST_NESTED = 64;
    private static final String VISIBLE = "RuntimeVisibleAnnotations";
    private static final String INVISIBLE = "RuntimeInvisibleAnnotations";
    private static final String VISIBLE_PARAMETERS = "RuntimeVisibleParameterAnnotations";
    private static final String INVISIBLE_PARAMETERS = "RuntimeInvisibleParameterAnnotations";
    private static final String RECORD = "Record";

    private final ConstantPool pool;
    private final TextPlaces types = new TextPlaces();
    private final TextPlaces values = new TextPlaces();
    private boolean mangled;

    /** Whether texts are noted: not those that a compiler writes for itself. */
    private boolean noted = true;

    AnnotationScan(ConstantPool pool) {
        this.pool = pool;
    }

    /** Where the descriptors of annotation types begin in the file, some several times. */
    int[] types() {
        return types.all();
    }

    /** Where the texts in annotations begin in the file, as far as these could be read. */
    int[] values() {
        return values.all();
    }

    /** Whether some annotations could not be read. */
    boolean isMangled() {
        return mangled;
    }

    /** Reads the attributes that begin there; gives where they end. */
    int attributes(int at) {
        return pool.mayBearAnnotations() ? read(at) : Attributes.end(pool, at);
    }

    private int read(int at) {
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
            component = read(component + 4);
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
        int type = pool.u2(at);
        add(type, types);
        int next = at + 4;
        boolean noted = this.noted;
        this.noted = noted && !CompilerAnnotations.is(pool, type);
        for (int left = pool.u2(at + 2); left > 0; left--) {
            next = value(next + 2, depth);
        }
        this.noted = noted;
        return next;
    }

    private int value(int at, int depth) {
        if (depth > MOST_NESTED) {
            throw new MalformedClassException("annotations imbriquées sans fin", "annotations nested without end");
        }
        switch (pool.u1(at)) {
            case 's' -> {
                if (noted) {
                    add(pool.u2(at + 1), values);
                }
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

    private void add(int text, TextPlaces to) {
        to.add(pool.content(text, ConstantPool.UTF8));
    }
}
