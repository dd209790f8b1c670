package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over the attributes of a class, field, method or record component. The code of methods is stepped over. */
final class Attributes {

    private final ConstantPool pool;
    private int left;
    private int next;
    /** Where the content of the current attribute begins. */
    int start;

    /** Starts at the number of attributes. */
    Attributes(ConstantPool pool, int at) {
        this.pool = pool;
        this.left = pool.u2(at);
        this.next = at + 2;
    }

    /** Steps to the next attribute and gives its name; null at the end. */
    @Nullable
    String next() {
        if (left == 0) {
            return null;
        }
        left--;
        start = next + 6;
        next = skip(pool, next);
        return pool.text(pool.u2(start - 6));
    }

    /** Where the current attribute ends; all of them, once all were stepped over. */
    int end() {
        return next;
    }

    /** Where the attributes that begin there end. */
    static int end(ConstantPool pool, int at) {
        int end = at + 2;
        for (int left = pool.u2(at); left > 0; left--) {
            end = skip(pool, end);
        }
        return end;
    }

    static int skip(ConstantPool pool, int at) {
        int length = pool.u4(at + 2);
        if (length < 0 || length > pool.limit() - at - 6) {
            throw new MalformedClassException("tronqué dans un attribut", "truncated in an attribute");
        }
        return at + 6 + length;
    }

    List<AnnotationFact> annotations() {
        return new AnnotationReader(pool, start).annotations();
    }

    List<List<AnnotationFact>> parameterAnnotations() {
        return new AnnotationReader(pool, start).parameters();
    }

    List<TypeUses.Use> typeUses() {
        return new AnnotationReader(pool, start).uses();
    }

    /** The text that the attribute consists of. */
    String text() {
        return pool.text(pool.u2(start));
    }

    /** The counted list of classes that the attribute consists of. */
    List<String> classes() {
        int count = pool.u2(start);
        List<String> classes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            classes.add(pool.className(pool.u2(start + 2 + 2 * i)));
        }
        return classes;
    }
}
