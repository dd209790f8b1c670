package fr.charteia.core.rule;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.Roles;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The code as rules look at it where no value flows: bodies, who calls whom, what members are for, what the configuration says.
 * Bodies are read when they are asked for. For one thread.
 */
public final class Code {
    /** So many methods are looked at on a walk; one that is longer ends there. */
    private static final int LIMIT = 2_000;

    private final ClassIndex index;
    private final Knowledge knowledge;
    private final Configuration configuration;
    private final BuildRoot build;
    private final Conventions conventions = new Conventions();
    private final BodyReader bodies;
    private final Callers callers;
    private final Map<MemberRef, SortedSet<MemberRef>> callees = new HashMap<>();
    private final Map<MemberRef, Set<Role>> does = new HashMap<>();

    /** Looks at that code. */
    public Code(ClassIndex index, Knowledge knowledge, Configuration configuration, BuildRoot build, Callers callers) {
        this.index = index;
        this.build = build;
        this.knowledge = knowledge;
        this.configuration = configuration;
        this.callers = callers;
        this.bodies = callers.bodies();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Roles roles() {
        return knowledge.roles();
    }

    Configuration configuration() {
        return configuration;
    }

    /** Where the build is. */
    BuildRoot build() {
        return build;
    }

    /** What the module's own configuration files say, as written. */
    List<Configuration.Entry> ownEntries() {
        return configuration.entries().stream()
                .filter(entry -> entry.file().toAbsolutePath().normalize().startsWith(build.directory()))
                .toList();
    }

    /** Where a configuration file says it. */
    Location location(Configuration.Entry entry) {
        return new Location(build.show(entry.file()), entry.line(), 0);
    }

    Conventions conventions() {
        return conventions;
    }

    Optional<MethodHeader> method(MemberRef ref) {
        return index.find(ref.owner()).flatMap(type -> type.method(ref.name(), ref.descriptor()));
    }

    Optional<MethodBody> body(MemberRef method) {
        return Optional.ofNullable(bodies.bodies(method.owner()).get(method));
    }

    /** The shape of a body's control flow. */
    ControlFlow controlFlow(MethodBody body) {
        return ControlFlow.of(body, index);
    }

    /** The bodies of a class of the scope. */
    Map<MemberRef, MethodBody> bodies(String type) {
        return bodies.bodies(type);
    }

    /** An instruction, and where it is. */
    record At(Site site, Instruction instruction) {}

    /** The instructions of a method that are wanted, in order. */
    List<At> instructions(MemberRef method, Predicate<Instruction> wanted) {
        List<At> found = new ArrayList<>();
        body(method).ifPresent(body -> {
            for (MethodBody.Block block : body.blocks()) {
                for (int i = 0; i < block.instructions().size(); i++) {
                    if (wanted.test(block.instructions().get(i))) {
                        found.add(new At(
                                new Site(method, block.lines()[i], block.first() + i),
                                block.instructions().get(i)));
                    }
                }
            }
        });
        return found;
    }

    /** The member that the instruction there names. */
    Optional<MemberRef> memberAt(Site site) {
        return instructions(site.method(), instruction -> !instruction.members().isEmpty()).stream()
                .filter(at -> at.site().index() == site.index())
                .flatMap(at -> at.instruction().members().stream())
                .findFirst();
    }

    /** The methods of the scope that name the member. */
    SortedSet<MemberRef> holders(MemberRef member) {
        return callers.holders(member);
    }

    /** The methods of the scope that name a member with that role. */
    SortedSet<MemberRef> holders(Role role) {
        SortedSet<MemberRef> found = new TreeSet<>();
        roles().named(role).forEach(member -> found.addAll(holders(member)));
        return found;
    }

    /** The roles of the members that a method names: what it does. Only its class is read. */
    Set<Role> does(MemberRef method) {
        return does.computeIfAbsent(method, ref -> {
            Set<Role> found = EnumSet.noneOf(Role.class);
            members(ref).forEach(member -> found.addAll(roles().of(member)));
            return found;
        });
    }

    /** Whether a method does that, or it is said of it. */
    boolean isAbout(MemberRef method, Role role) {
        return does(method).contains(role) || around(method).contains(role);
    }

    /** The fields and methods that a method names, each as often as it does. */
    Stream<MemberRef> members(MemberRef method) {
        return body(method).stream()
                .flatMap(MethodBody::instructions)
                .flatMap(instruction -> instruction.members().stream());
    }

    /** The other methods of the scope that may call the method, or hand it on. */
    SortedSet<MemberRef> callers(MemberRef method) {
        SortedSet<MemberRef> others = new TreeSet<>(callers.of(method));
        others.remove(method);
        return others;
    }

    /** The methods of the scope that a method calls or hands on, with those that implement or override them. */
    SortedSet<MemberRef> callees(MemberRef method) {
        return callees.computeIfAbsent(method, ref -> {
            SortedSet<MemberRef> found = new TreeSet<>();
            members(ref).filter(MemberRef::isMethod).forEach(member -> implementations(member, found));
            return found;
        });
    }

    private void implementations(MemberRef member, SortedSet<MemberRef> found) {
        index.resolveMethod(member.owner(), member.name(), member.descriptor())
                .filter(header -> index.inScope(header.owner()))
                .ifPresent(header -> found.add(header.ref()));
        if (!index.inScope(member.owner())) {
            return;
        }
        for (String type : index.subtypes(member.owner())) {
            index.find(type)
                    .flatMap(header -> header.method(member.name(), member.descriptor()))
                    .filter(header -> header.hasBody() && !header.isStatic())
                    .ifPresent(header -> found.add(header.ref()));
        }
    }

    /** The method, whoever calls it, whoever calls those; each with the next on the way to the method. */
    Map<MemberRef, MemberRef> above(MemberRef method) {
        Map<MemberRef, MemberRef> next = new LinkedHashMap<>();
        next.put(method, method);
        Deque<MemberRef> work = new ArrayDeque<>(List.of(method));
        while (!work.isEmpty() && next.size() < LIMIT) {
            MemberRef current = work.removeFirst();
            for (MemberRef caller : callers(current)) {
                if (next.putIfAbsent(caller, current) == null) {
                    work.addLast(caller);
                }
            }
        }
        return next;
    }

    /** The methods on the way down that {@link #above} gives, from that one to the last. */
    static List<MemberRef> way(Map<MemberRef, MemberRef> above, MemberRef from) {
        List<MemberRef> way = new ArrayList<>(List.of(from));
        MemberRef current = from;
        MemberRef next = above.get(current);
        while (next != null && !next.equals(current)) {
            way.add(next);
            current = next;
            next = above.get(current);
        }
        return way;
    }

    /** The method and what it calls, so many calls deep. */
    Set<MemberRef> below(MemberRef method, int depth) {
        Set<MemberRef> seen = new TreeSet<>(Set.of(method));
        Set<MemberRef> level = Set.of(method);
        for (int i = 0; i < depth && !level.isEmpty() && seen.size() < LIMIT; i++) {
            Set<MemberRef> next = new TreeSet<>();
            level.forEach(one -> callees(one).stream().filter(seen::add).forEach(next::add));
            level = next;
        }
        return seen;
    }

    /** What is said of a method, of those that it overrides in scope, and of its class. */
    Set<Role> around(MemberRef method) {
        return method(method).map(roles()::around).orElse(Set.of());
    }

    /** What starts a method from outside, if something does: by what is said of it, or as a function that a library calls for each request. */
    Set<Role> entry(MemberRef method) {
        Set<Role> said = method(method).map(roles()::entry).orElse(Set.of());
        return said.isEmpty() ? asFunction(method) : said;
    }

    private Set<Role> asFunction(MemberRef method) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        for (MemberRef maker : callers(method)) {
            instructions(
                            maker,
                            instruction -> instruction instanceof Instruction.InvokeDynamic function
                                    && function.handed().contains(method))
                    .forEach(at -> ((Instruction.InvokeDynamic) at.instruction())
                            .runAs()
                            .ifPresent(declared -> found.addAll(roles().of(declared))));
        }
        return found;
    }
}
