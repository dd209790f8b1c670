package fr.prefecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compte les demandes de chaque bureau. */
public class Registre {
    private final Map<String, Integer> demandes = new TreeMap<>();

    /** Une demande. */
    public record Demande(String bureau, String nom) {}

    /** Ce qui est fait d'une demande. */
    public interface Suite {
        void accepter(Demande demande);
    }

    public void ajouter(List<Demande> nouvelles) {
        nouvelles.stream()
                .collect(Collectors.groupingBy(Demande::bureau, Collectors.counting()))
                .forEach((bureau, nombre) -> demandes.merge(bureau, nombre.intValue(), Integer::sum));
    }

    public void traiter(Demande demande, Suite suite) {
        suite.accepter(demande);
    }
}
