package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What members, types and annotations are for, by the policy and the catalogue. */
public final class Roles {
    /** What Spring's annotation for conversations says, which those for its queues bear, too: nobody outside asks there. */
    private static final Set<Role> CONVERSATION = EnumSet.of(Role.CONVERSATION_ENTRY, Role.BODY);

    /** What parameters may say of their method. */
    private static final Set<Role> ENTRIES =
            EnumSet.of(Role.WEB_ENTRY, Role.BODY, Role.CONVERSATION_ENTRY, Role.MESSAGE_ENTRY, Role.SCHEDULED_ENTRY);

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Subjects subjects;
    private final Map<MemberRef, Set<Role>> members = new ConcurrentHashMap<>();
    private final Map<Role, SortedSet<MemberRef>> named = new ConcurrentHashMap<>();

    Roles(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations, Subjects subjects) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.subjects = subjects;
    }

    /** The members named in the scope that have the role. */
    public SortedSet<MemberRef> named(Role role) {
        return named.computeIfAbsent(role, this::findNamed);
    }

    private SortedSet<MemberRef> findNamed(Role role) {
        Set<String> owners = subjects.named(effect -> isPart(effect, role));
        owners.addAll(playing(role));
        SortedSet<MemberRef> found = new TreeSet<>();
        for (MemberRef ref : index.references(owners)) {
            if (of(ref).contains(role)) {
                found.add(ref);
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /** The classes of the scope that may play the role, by themselves or by one of their methods, in their order. */
    public SortedSet<String> playing(Role role) {
        return subjects.own(effect -> isPart(effect, role));
    }

    private static boolean isPart(Effect effect, Role role) {
        return effect instanceof Effect.Play play && play.role() == role;
    }

    /** The roles of a method or field: its own, those of what it overrides, and those of its annotations. */
    public Set<Role> of(MemberRef member) {
        Set<Role> known = members.get(member);
        if (known == null) {
            known = member.isMethod() ? ofMethod(member) : ofField(member);
            members.put(member, known);
        }
        return known;
    }

    private Set<Role> ofMethod(MemberRef ref) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String type : index.supertypes(ref.owner())) {
            all(type).forEach(table -> addMethods(table, type, ref, roles));
        }
        index.resolveMethod(ref.owner(), ref.name(), ref.descriptor())
                .filter(method -> index.inScope(method.owner()))
                .ifPresent(method -> {
                    roles.addAll(ofAnnotations(method.annotations()));
                    roles.addAll(byParameters(method));
                });
        return roles;
    }

    /** What starts a method, where annotations of its parameters say it. */
    private Set<Role> byParameters(MethodHeader method) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (List<AnnotationFact> annotations : method.parameterAnnotations()) {
            if (!annotations.isEmpty()) {
                roles.addAll(ofAnnotations(annotations));
            }
        }
        roles.retainAll(ENTRIES);
        return roles;
    }

    private static void addMethods(Table table, String type, MemberRef ref, Set<Role> roles) {
        for (Row row : table.methods(Names.canonical(type))) {
            if (row.effect() instanceof Effect.Play play && Calls.matches(row, ref)) {
                roles.add(play.role());
            }
        }
    }

    private Set<Role> ofField(MemberRef ref) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Table table : all(ref.owner())) {
            for (Row row : table.fields(Names.canonical(ref.owner()))) {
                if (row.effect() instanceof Effect.Play play
                        && row.subject() instanceof Subject.OfField field
                        && Names.matches(field.name(), ref.name())) {
                    roles.add(play.role());
                }
            }
        }
        return roles;
    }

    /** The roles of a type, those of what it inherits from included. */
    public Set<Role> ofType(String internalName) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String type : index.supertypes(internalName)) {
            for (Table table : all(type)) {
                for (Row row : table.types(Names.canonical(type))) {
                    if (row.effect() instanceof Effect.Play play) {
                        roles.add(play.role());
                    }
                }
            }
        }
        return roles;
    }

    /** The roles of annotations, and of what those bear themselves. */
    public Set<Role> ofAnnotations(List<AnnotationFact> facts) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Annotations.Borne said : annotations.borne(facts)) {
            if (said.effect() instanceof Effect.Play play && play.isSaidBy(said.by())) {
                roles.add(play.role());
            }
        }
        if (roles.contains(Role.MESSAGE_ENTRY)) {
            roles.removeAll(CONVERSATION);
        }
        return roles;
    }

    /**
     * The roles of a method, of the methods that it overrides or implements in scope, and of its class: unless it says itself that
     * anybody may.
     */
    public Set<Role> around(MethodHeader method) {
        Set<Role> said = EnumSet.copyOf(of(method.ref()));
        said.addAll(ofAnnotations(method.annotations()));
        Set<Role> roles = EnumSet.copyOf(said);
        addAbove(method, roles);
        if (said.contains(Role.OPEN_ACCESS) && !said.contains(Role.ACCESS)) {
            roles.remove(Role.ACCESS);
        }
        return roles;
    }

    private void addAbove(MethodHeader method, Set<Role> roles) {
        for (String type : index.supertypes(method.owner())) {
            Optional<ClassHeader> header = index.inScope(type) ? index.find(type) : Optional.empty();
            header.flatMap(found -> found.method(method.name(), method.descriptor()))
                    .ifPresent(found -> roles.addAll(ofAnnotations(found.annotations())));
            if (type.equals(method.owner())
                    || header.filter(ClassHeader::isInterface).isPresent()) {
                header.ifPresent(found -> roles.addAll(ofAnnotations(found.annotations())));
            }
        }
    }

    boolean isRequest(MethodHeader method) {
        boolean says = !method.annotations().isEmpty()
                || method.parameterAnnotations().stream().anyMatch(annotations -> !annotations.isEmpty());
        if (method.isSynthetic() || method.isStatic() || !says && !inherits(method)) {
            return false;
        }
        Set<Role> roles = entry(method);
        return roles.contains(Role.WEB_ENTRY) || roles.contains(Role.CONVERSATION_ENTRY);
    }

    boolean isWoken(MethodHeader method) {
        Set<Role> roles = method.isSynthetic() ? Set.of() : entry(method);
        return roles.contains(Role.MESSAGE_ENTRY) || roles.contains(Role.SCHEDULED_ENTRY);
    }

    private boolean inherits(MethodHeader method) {
        return index.find(method.owner())
                .filter(type -> !type.interfaces().isEmpty() || !"java/lang/Object".equals(type.superName()))
                .isPresent();
    }

    /** The roles of a method that starts something, and of the one of an interface: what is said of its class is no entry. */
    public Set<Role> entry(MethodHeader method) {
        Set<Role> roles = EnumSet.copyOf(of(method.ref()));
        for (String type : index.supertypes(method.owner())) {
            if (index.inScope(type) && !type.equals(method.owner())) {
                index.find(type)
                        .flatMap(found -> found.method(method.name(), method.descriptor()))
                        .ifPresent(found -> roles.addAll(ofAnnotations(found.annotations())));
            }
        }
        return roles;
    }

    boolean answersOutside(MethodHeader method) {
        return isRequest(method)
                && !method.descriptor().endsWith(")V")
                && around(method).contains(Role.BODY);
    }

    private List<Table> all(String type) {
        List<Table> tables = new ArrayList<>(List.of(user));
        tables.addAll(tables(type));
        return tables;
    }

    private List<Table> tables(String type) {
        return catalogue.tables(type, file -> file.has("roles"));
    }
}
