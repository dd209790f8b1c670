package fr.canaux;

import dev.langchain4j.model.chat.ChatModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Instruit une candidature en ligne de commande. */
@Command(name = "instruire")
public class Instruire implements Callable<Integer> {
    @Option(names = {"-c", "--courriel"})
    private String destinataire;

    @Option(names = "--poste")
    private String poste;

    @Option(names = "--numero")
    private long numero;

    @Option(names = "--decision")
    private String decision;

    @Mixin
    private Base base;

    private final ChatModel modele = Modele.externe();

    @Override
    public Integer call() throws SQLException {
        modele.chat("Écris à " + destinataire); // CHARTE-401
        String avis = modele.chat("Que faut-il pour le poste " + poste + " ?");
        try (Connection connexion = base.ouvrir()) {
            if (avis.startsWith("NON")) {
                ecrire(connexion, "UPDATE candidature SET statut = 'REFUSEE' WHERE numero = ?");
            } else {
                ecrire(connexion, "UPDATE candidature SET statut = 'EN_COURS' WHERE numero = ?");
            }
            noter(connexion, avis);
            conclure(connexion, decision);
        }
        return 0;
    }

    private void ecrire(Connection connexion, String requete) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(requete)) {
            ordre.setLong(1, numero);
            ordre.executeUpdate(); // CHARTE-501
        }
    }

    private void noter(Connection connexion, String avis) throws SQLException {
        try (PreparedStatement ordre =
                connexion.prepareStatement("UPDATE candidature SET avis_ia = ? WHERE numero = ?")) {
            ordre.setString(1, avis);
            ordre.setLong(2, numero);
            ordre.executeUpdate();
        }
    }

    private void conclure(Connection connexion, String statut) throws SQLException {
        try (PreparedStatement ordre =
                connexion.prepareStatement("UPDATE candidature SET statut = ? WHERE numero = ?")) {
            ordre.setString(1, statut);
            ordre.setLong(2, numero);
            ordre.executeUpdate();
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Instruire()).execute(arguments));
    }
}
