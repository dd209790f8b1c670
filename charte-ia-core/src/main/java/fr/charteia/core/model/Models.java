package fr.charteia.core.model;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Everything that is known of code without reading bodies: the engine's one question to the world. Implementations are
 * thread-safe, deterministic and remember their answers.
 */
public interface Models {
    /**
     * What is known of a call to this method, from the nearest type that says something: the policy, then annotations of
     * our own code (on the method, overridden ones included), then the catalogue.
     */
    CallModel call(MemberRef callee);

    /** The same where another class's method runs that overrides it: without what rows say of the one class alone ({@code exact}). */
    default CallModel overridden(MemberRef callee) {
        return call(callee);
    }

    /**
     * Whether the call may be one of an AI where that class makes it: a client for any address is not, in a class that no address of
     * an AI comes to.
     *
     * @param holder internal name of a class of the scope
     */
    default boolean mayBeOfAi(MemberRef callee, String holder) {
        return true;
    }

    /** What is known of values read from this field, by annotation, model or name. */
    List<Fact> field(MemberRef field);

    /** What the name of a field that holds the path of a file says of what is in that: {@code resumePath}. */
    default List<Fact> content(MemberRef field) {
        return List.of();
    }

    /** Whether the keys of objects of that type, internal name, say what stands under them. */
    default boolean isNamedByKeys(String type) {
        return false;
    }

    /** What the key says of what stands under it in an object of that type, internal name, of which nothing else is known. */
    default List<Fact> underKey(String type, String key) {
        return List.of();
    }

    /**
     * What names what comes of a call of this method: an argument that is a text, or bears a name, as a parameter of a request or a claim
     * of a token; the property that the calling method gets.
     */
    default Optional<Place> naming(MemberRef callee) {
        return Optional.empty();
    }

    /** Where the path is of the file, or the address, of which a call of this method gives what is in it. */
    default Optional<Place> opening(MemberRef callee) {
        return Optional.empty();
    }

    /** What is known of what such a method gives when it is given this name. */
    default List<Fact> named(MemberRef callee, String name) {
        return List.of();
    }

    /** What is known of values that arrive in this parameter, by annotation of it or of its type. */
    List<Fact> parameter(MethodHeader method, int index);

    /** What is known of every value of this class, given by internal name. */
    List<Fact> type(String internalName);

    /** The legal effect of writing this field, if it has one. */
    Optional<CallModel.Decision> fieldDecision(MemberRef field);

    /**
     * The legal effect of writing one of these constants to this field, or giving it to this method as that argument.
     *
     * @param constants texts or names of an enum's constants; empty for any constant that the type has
     */
    default Optional<CallModel.Decision> status(MemberRef member, int argument, Set<String> constants) {
        return Optional.empty();
    }

    /** Whether a status, by its name, says that somebody is still to decide, and nothing of what. */
    default boolean isAwaiting(String status) {
        return false;
    }

    /**
     * The parts by one of which the elements of a list of this name are told to wrap an answer of an AI, each step by step: {@code message}
     * of {@code choices}, {@code content.parts} of {@code candidates}. Empty where no interface of an AI wraps answers in a list of that name.
     */
    default Set<List<String>> wrapping(String list) {
        return Set.of();
    }

    /** Whether a list that lies under this key of a document wraps answers of an AI, whatever else is known of it. */
    default boolean isWrapping(String key) {
        return false;
    }

    /** Whether some statuses, by their names, say both that something is granted and that it is refused. */
    default boolean areOpposed(Set<String> constants) {
        return false;
    }

    /**
     * The legal effect of keeping what no constant tells in this field, or of giving it to this method as that argument.
     *
     * @param as what it is
     * @param constants {@code true}, {@code false} or both, of a flag; empty where it is not known
     */
    default Optional<CallModel.Decision> kept(MemberRef member, int argument, KeptAs as, Set<String> constants) {
        return Optional.empty();
    }

    /** Whether there is something that is a decision when it is written to this field, or given to this method as that argument. */
    default boolean mayTell(MemberRef member, int argument) {
        return false;
    }

    /**
     * The legal effect of a statement that writes that to a column of a table.
     *
     * @param as what it is
     * @param constants the texts of which one is written, {@code true}, {@code false} or both of a flag; empty where it is not known
     */
    default Optional<CallModel.Decision> column(String table, String column, KeptAs as, Set<String> constants) {
        return Optional.empty();
    }

    /**
     * The legal effect of telling a machine of states that one of these has happened, or is to be done.
     *
     * @param type internal name of their enum
     */
    default Optional<CallModel.Decision> event(String type, Set<String> constants) {
        return Optional.empty();
    }

    /** The legal effect of sending a message to one of the topics or queues of these names. */
    default Optional<CallModel.Decision> sending(Set<String> addresses) {
        return Optional.empty();
    }

    /** Whether constants that a statement writes to a column of a table may say what was decided. */
    default boolean isStatus(String table, String column) {
        return false;
    }

    /**
     * The legal effect of answering one of these constants to whoever asked this method from outside.
     *
     * @param type internal name of the constants' type
     * @param key the key under which it stands in the answer; empty for none
     * @param constants texts or names of an enum's constants; empty for any constant that the type has
     */
    default Optional<CallModel.Decision> answered(MethodHeader method, String type, String key, Set<String> constants) {
        return Optional.empty();
    }

    /** What is known of this type as an AI client; the nearest supertype answers. */
    Optional<ClientType> client(String internalName);

    /** Whether a model may call this method because a library is told its name. */
    default boolean isToolByName(MethodHeader method) {
        return false;
    }

    /** Whether this type is an interface of which a model calls a method. */
    default boolean isTool(String internalName) {
        return false;
    }

    /** The client that a library makes under this name of a bean, when it can stand for the type. */
    default Optional<ClientType> clientNamed(String bean, String type) {
        return Optional.empty();
    }

    /** Whether this method is offered to a model as a tool: its result is sent, its parameters are AI output. */
    Optional<CallModel.AiCall> tool(MethodHeader method);

    /** Whether library code gives the method what is asked, on its way to an AI, and sends what it gives back instead: an advisor, a guard. */
    default boolean passesOn(MethodHeader method) {
        return false;
    }

    /**
     * The store of which objects of this class are a view, by internal name: a session, a context, a cache. What one
     * object of it was given, another gives back, key by key; its static methods too.
     */
    default Optional<String> store(String internalName) {
        return Optional.empty();
    }

    /** Whether objects of this class speak for tables: a statement, a row. They hold nothing of these themselves. */
    default boolean isOfDatabase(String internalName) {
        return false;
    }

    /** Whether any method without a body may run a statement of SQL that its declaration says. */
    default boolean hasStatements() {
        return false;
    }

    /** The statement of SQL that a method without a body runs, where its declaration says one. */
    default Optional<DeclaredStatement> statement(MemberRef callee) {
        return Optional.empty();
    }

    /** What a container takes out of a store to hand it to a method of ours, as that argument, the receiver excluded. */
    default List<Delivery> delivered(MethodHeader method, int argument) {
        return List.of();
    }

    /** What a container takes out of a store to put it into a field of ours. */
    default List<Delivery> delivered(FieldHeader field) {
        return List.of();
    }

    /** Whether a library puts into that field what it is given from outside, as options of a command line. */
    default boolean isFilledFromOutside(MemberRef field) {
        return false;
    }

    /** The methods of ours that a library hands a whole store, which they may keep. */
    default SortedSet<MemberRef> handedStores() {
        return Collections.emptySortedSet();
    }

    /** Where a container puts what a method of ours gives back. */
    default List<Delivery> collected(MethodHeader method) {
        return List.of();
    }

    /** The methods of ours that are handed something out of a store, by the type that it is called by. */
    default Set<MemberRef> receivers(String store) {
        return Set.of();
    }

    /** The methods of ours of which what they give back is put into a store, by the type that it is called by. */
    default Set<MemberRef> senders(String store) {
        return Set.of();
    }

    /** The methods of ours that frameworks hand what entry points throw. */
    default Collection<Catcher> catchers() {
        return List.of();
    }

    /**
     * Where a framework puts an exception that leaves an entry point, if a method of ours is handed it.
     *
     * @param type of the exception, by internal name
     */
    default Optional<Delivery> thrown(MethodHeader entry, String type) {
        return Optional.empty();
    }

    /** The text of a statement that code runs by a name, where a declaration gives one that name. */
    default Optional<String> namedStatement(String name) {
        return Optional.empty();
    }

    /** The classes of ours of which a table holds the objects, by the name of the table as {@link SqlStatement} writes it. */
    default Set<String> mappedTo(String table) {
        return Set.of();
    }

    /** The tables that hold the objects of this class, by internal name, as {@link SqlStatement} writes their names. */
    default Set<String> tables(String internalName) {
        return Set.of();
    }

    /** Whether a library keeps the objects of this class, by internal name, in a table. */
    default boolean isMapped(String internalName) {
        return false;
    }

    /** The column in which a field of ours is kept, as {@link SqlStatement} writes it, without the table. */
    default String column(MemberRef field) {
        return SqlStatement.plain(field.name());
    }

    /**
     * The configuration expression ({@code ${cle:defaut}}) that fills what bears these annotations, if one does.
     */
    default Optional<String> configuredValue(List<AnnotationFact> annotations) {
        return Optional.empty();
    }

    /** The configuration expression that fills this field, by its own annotations or by those of its type. */
    default Optional<String> configuredField(MemberRef field) {
        return Optional.empty();
    }

    /** What these annotations tell a container that makes objects and hands them out. */
    default Injection injection(List<AnnotationFact> bearing) {
        return Injection.NONE;
    }

    /** Whether what bears an annotation of this type, internal name, gives a container an object to hand out. */
    default boolean makesForContainers(String annotation) {
        return false;
    }

    /** Whether an annotation leaves this field out of documents that are made of the object that holds it. */
    default boolean isLeftOut(MemberRef field) {
        return false;
    }

    /** The configuration expression that this method without a body answers with. */
    default Optional<String> configuredResult(MethodHeader method) {
        return Optional.empty();
    }

    /** The methods named in the scope that set up a client: what they are given is told, whether an AI is called there or not. */
    default Set<MemberRef> setters() {
        return Set.of();
    }

    /** The methods named in the scope that give what a framework keeps of ours under a class or a name. */
    default Set<MemberRef> componentsAsked() {
        return Set.of();
    }

    /** Whether the policy speaks of the type, internal name, or of one that it inherits from. */
    default boolean isOfPolicy(String type) {
        return false;
    }

    /** Whether the policy speaks of a type that inherits from this one: knowing the object then says more. */
    default boolean isAbovePolicy(String type) {
        return false;
    }

    /** Whether the scope names a type of a library of AI, whether it calls one or only makes its clients. */
    default boolean mentionsAi() {
        return false;
    }

    /** Whether the method's result goes to whoever asked from outside: a person, as far as the code shows. */
    default boolean answersOutside(MethodHeader method) {
        return false;
    }

    /** Whether somebody outside fills that parameter of the method: an endpoint's. */
    default boolean isAskedFromOutside(MethodHeader method, int index) {
        return false;
    }

    /** Whether a message or a clock starts the method: whoever calls it then is not seen. */
    default boolean isWoken(MethodHeader method) {
        return false;
    }

    /**
     * The members of the scope's constant pools that are AI calls, decisions, or other sinks: where the analysis starts.
     * Proxies' methods (declared interfaces) are among them.
     */
    Set<MemberRef> anchors();
}
