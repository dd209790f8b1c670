package fr.charteia.core.bytecode;

import java.util.List;

/** The texts in a class file, for whoever looks for a word in all of them; decoded anew for each question. */
public final class ClassTexts {
    private final ScopeClass type;
    private final ConstantPool pool;

    ClassTexts(ScopeClass type) {
        this.type = type;
        this.pool = type.pool();
    }

    /** The internal name of the class. */
    public String name() {
        return type.name();
    }

    /** The string constants, and the recipes of concatenations, in which {@code \\1} stands for each value. */
    public List<String> strings() {
        return pool.strings();
    }

    /** Every text of at most so many bytes, the names of its members among them. */
    public List<String> upTo(int bytes) {
        return pool.texts(bytes);
    }

    /** The string constants and, in a class that bears annotations, what they may say: with it, names and descriptors. */
    public List<String> stringsAndAnnotations() {
        return type.isAnnotated() ? pool.texts(Integer.MAX_VALUE) : pool.strings();
    }
}
