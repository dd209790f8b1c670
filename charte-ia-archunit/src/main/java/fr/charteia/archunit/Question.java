package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The members that the code of an import names and that an architect's predicate means. */
final class Question {
    private Question() {}

    /** The methods and constructors that are called, and the fields that are written. */
    static Set<MemberRef> sinks(JavaClass imported, Predicate<? super AccessTarget> wanted) {
        return members(imported, wanted, AccessType.SET);
    }

    /** The methods that are called, and the fields that are read. */
    static Set<MemberRef> sources(JavaClass imported, Predicate<? super AccessTarget> wanted) {
        return members(imported, wanted, AccessType.GET);
    }

    private static Set<MemberRef> members(JavaClass imported, Predicate<? super AccessTarget> wanted, AccessType type) {
        Set<MemberRef> members = new TreeSet<>();
        for (JavaClass javaClass : ImportedCode.classes(imported)) {
            for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
                boolean way = !(access instanceof JavaFieldAccess field) || field.getAccessType() == type;
                if (way && wanted.test(access.getTarget())) {
                    members.add(Element.of(access.getTarget()));
                }
            }
        }
        return members;
    }
}
