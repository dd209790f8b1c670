package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.HeapObject;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The objects that held more than a walk visits: for the ledger, by class, each with the method to look at. */
public final class LargeObjects {
    private final ClassIndex index;
    private final SortedMap<String, MemberRef> found = new TreeMap<>();
    /** Classes of libraries of which the method under way was given such an object. */
    private final Set<String> given = new TreeSet<>();

    LargeObjects(ClassIndex index) {
        this.index = index;
    }

    /** Notes one: its class, and for one of a library the first method of ours that makes such, or that is given it. */
    public void add(HeapObject object) {
        if (index.inScope(object.type())) {
            add(object.type(), new MemberRef(object.type(), "", ""));
        } else if (object.isInput()) {
            given.add(object.type());
        } else {
            add(object.type(), object.site().method());
        }
    }

    /** Those of libraries that were given to the method under way, whose place was not known, were given to this one. */
    public void areGivenTo(MemberRef method) {
        given.forEach(type -> add(type, method));
        given.clear();
    }

    private void add(String type, MemberRef where) {
        found.merge(type, where, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** The classes, each with the method to look at, or itself without a name. */
    public SortedMap<String, MemberRef> found() {
        given.forEach(type -> found.putIfAbsent(type, new MemberRef(type, "", "")));
        return found;
    }
}
