package fr.charteia.core.flow.value;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what a caller may be given back of what it passes few: of a tree that a method goes through by recursion, there are as many things
 * as there are ways down. As of labels, of more than {@value #LIMIT} those that share their first slots and their last field become one.
 */
final class InputBounds {
    private static final int LIMIT = 48;

    private static final String ANY = "java/lang/Object";

    private InputBounds() {}

    /** These objects, or fewer that stand for them. */
    static Set<HeapObject> bounded(Set<HeapObject> objects) {
        Set<HeapObject> fewer = objects;
        for (int step = 0; step < AccessPath.STEPS && areTooMany(fewer); step++) {
            fewer = cut(fewer, step);
        }
        return fewer;
    }

    private static boolean areTooMany(Set<HeapObject> objects) {
        return objects.size() > LIMIT
                && objects.stream().filter(InputBounds::mayStandForMore).count() > LIMIT;
    }

    private static boolean mayStandForMore(HeapObject object) {
        return object.isInput() && !object.isTaken() && !object.isFunction();
    }

    /** Those that share their first slots become one, of which the type is known where it is that of all. */
    private static Set<HeapObject> cut(Set<HeapObject> objects, int step) {
        Map<AccessPath, HeapObject> shared = new HashMap<>();
        for (HeapObject object : objects) {
            if (mayStandForMore(object)) {
                shared.merge(object.path().coarser(step).path(), object, (one, other) -> like(one, other, step));
            }
        }
        Set<HeapObject> fewer = new LinkedHashSet<>();
        for (HeapObject object : objects) {
            fewer.add(
                    mayStandForMore(object)
                            ? shared.getOrDefault(object.path().coarser(step).path(), object)
                            : object);
        }
        return fewer;
    }

    private static HeapObject like(HeapObject one, HeapObject other, int step) {
        String type = one.type().equals(other.type()) ? one.type() : ANY;
        return HeapObject.input(type, one.path().coarser(step).path());
    }
}
