package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of code lies in, as sources show it: a lambda lies in its method, an anonymous class in the method around it, a
 * nested class in its outer one.
 */
public final class Enclosing {
    private static final Pattern LAMBDA = Pattern.compile("(?U)lambda\\$(\\w[\\w$]*?)\\$\\d+(?:\\$\\d+)?");

    private Enclosing() {}

    /**
     * The members and classes around a method or a class, innermost first, itself included. A reference without name is a
     * class; one without descriptor is any method of that name.
     */
    public static List<MemberRef> of(ClassIndex index, MemberRef member) {
        Set<String> seen = new LinkedHashSet<>();
        List<MemberRef> around = new ArrayList<>();
        MemberRef current = sourceMember(member);
        while (seen.add(current.owner())) {
            around.add(current);
            Optional<ClassHeader> header = index.find(current.owner());
            MemberRef method = header.map(ClassHeader::enclosingMethod).orElse(null);
            String outer = header.map(ClassHeader::outerClass).orElse(null);
            if (method != null) {
                current = sourceMember(method);
            } else if (outer != null) {
                current = new MemberRef(outer, "", "");
            }
        }
        return around;
    }

    /** The member that sources show for it: a lambda's body is the method in which it is written. */
    public static MemberRef sourceMember(MemberRef member) {
        Matcher lambda = LAMBDA.matcher(member.name());
        if (!lambda.matches()) {
            return member;
        }
        String name = lambda.group(1);
        return new MemberRef(
                member.owner(),
                switch (name) {
                    case "new" -> "<init>";
                    case "static" -> "<clinit>";
                    case "null" -> "";
                    default -> name;
                },
                "");
    }
}
