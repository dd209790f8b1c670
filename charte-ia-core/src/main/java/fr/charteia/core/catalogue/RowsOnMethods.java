package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The rows of a section that are about methods of libraries, and the methods of ours that implement these. */
final class RowsOnMethods {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final String section;
    private final Function<Table, List<Row>> rows;

    /** @param rows the rows of the section in a table */
    RowsOnMethods(ClassIndex index, Table user, Catalogue catalogue, String section, Function<Table, List<Row>> rows) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.section = section;
        this.rows = rows;
    }

    /** The rows by the types named in the scope that they are about: of most packages nothing is said. */
    SortedMap<String, List<Row>> byOwner() {
        SortedMap<String, List<Row>> byOwner = new TreeMap<>();
        for (List<String> types : index.mentionedPackages().values()) {
            List<Row> all = new ArrayList<>(rows.apply(user));
            catalogue.tables(types.get(0), section).forEach(table -> all.addAll(rows.apply(table)));
            for (String owner : all.isEmpty() ? List.<String>of() : types) {
                List<Row> own = all.stream().filter(row -> isOfType(row, owner)).toList();
                if (!own.isEmpty()) {
                    byOwner.put(owner, own);
                }
            }
        }
        return byOwner;
    }

    private static boolean isOfType(Row row, String owner) {
        return row.subject() instanceof Subject.OfMethod subject
                && Names.matches(subject.pattern().type(), Names.canonical(owner));
    }

    /** Each method of ours that may override or implement one that a row is about. */
    void ofImplementations(BiConsumer<MethodHeader, Row> found) {
        byOwner().forEach((owner, all) -> {
            for (MethodHeader method : implementing(owner)) {
                MemberRef overridden = new MemberRef(owner, method.name(), method.descriptor());
                all.stream().filter(row -> ToolBeans.isSaid(row, overridden)).forEach(row -> found.accept(method, row));
            }
        });
    }

    /** The methods of ours, constructors apart, that may override or implement one of a type of a library. */
    private List<MethodHeader> implementing(String owner) {
        List<MethodHeader> methods = new ArrayList<>();
        for (String below : index.inScope(owner) ? Collections.<String>emptySortedSet() : index.subtypes(owner)) {
            index.find(below).map(ClassHeader::methods).orElse(List.of()).stream()
                    .filter(method -> !method.isStatic()
                            && !method.isSynthetic()
                            && !method.name().startsWith("<"))
                    .forEach(methods::add);
        }
        return methods;
    }
}
