package fr.bourses.suivi;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.DefaultBatchType;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Les demandes de bourse, dans Cassandra. */
class Depot {
    private final CqlSession session;
    private final PreparedStatement insertion;
    private final PreparedStatement notation;
    private final PreparedStatement lecture;
    private final PreparedStatement suivi;

    Depot(CqlSession session) {
        this.session = session;
        this.insertion = session.prepare(
                "INSERT INTO bourses.demandes (id, titulaire, foyer, filiere, etape) VALUES (?, ?, ?, ?, ?) USING TTL 31536000");
        this.notation = session.prepare("UPDATE bourses.demandes SET evaluation = :evaluation, echelon = :echelon WHERE id = :id");
        this.lecture = session.prepare("SELECT titulaire, filiere, evaluation, echelon, etape FROM bourses.demandes WHERE id = ?");
        this.suivi = session.prepare("UPDATE bourses.suivi USING TTL 86400 SET message = ?, canal = ? WHERE id = ?");
    }

    void inserer(Etudiant etudiant) {
        session.execute(insertion.bind(
                etudiant.id(), etudiant.identite(), etudiant.foyer(), etudiant.filiere(), "reçue"));
    }

    void noter(UUID id, String evaluation, int echelon) {
        BoundStatement requete = notation.bind()
                .setString("evaluation", evaluation)
                .setInt("echelon", echelon)
                .setUuid("id", id);
        session.execute(requete);
    }

    void noterEnLot(List<UUID> ids, String evaluation) {
        List<BoundStatement> requetes = new ArrayList<>();
        for (UUID id : ids) {
            requetes.add(notation.boundStatementBuilder()
                    .setString("evaluation", evaluation)
                    .setUuid("id", id)
                    .build());
        }
        session.execute(BatchStatement.newInstance(DefaultBatchType.LOGGED).addAll(requetes));
    }

    void avancer(UUID id, String etape) {
        session.execute("UPDATE bourses.demandes SET etape = ? WHERE id = ?", etape, id);
    }

    void suivre(UUID id, String message, String canal) {
        session.execute(suivi.bind(message, canal, id));
    }

    void tracer(UUID id, String synthese) {
        session.execute(SimpleStatement.newInstance(
                "INSERT INTO bourses.traces (id, quand, synthese, auteur) VALUES (?, ?, ?, ?)",
                id, Instant.now(), synthese, "automate"));
    }

    void commenter(UUID id, String commentaire) {
        session.execute(SimpleStatement.builder("INSERT INTO bourses.commentaires (id, commentaire) VALUES (:id, :commentaire)")
                .addNamedValue("id", id)
                .addNamedValue("commentaire", commentaire)
                .build());
    }

    Optional<Row> lire(UUID id) {
        return Optional.ofNullable(session.execute(lecture.bind(id)).one());
    }

    String evaluation(UUID id) {
        Row ligne = session.execute(lecture.bind(id)).one();
        return ligne == null ? null : ligne.getString("evaluation");
    }

    String etape(UUID id) {
        Row ligne = session.execute(lecture.bind(id)).one();
        return ligne == null ? null : ligne.getString("etape");
    }

    List<String> messages() {
        ResultSet lignes = session.execute("SELECT message, canal FROM bourses.suivi");
        return lignes.all().stream().map(ligne -> ligne.getString(0)).toList();
    }

    List<String> canaux() {
        List<String> canaux = new ArrayList<>();
        for (Row ligne : session.execute("SELECT message, canal FROM bourses.suivi")) {
            canaux.add(ligne.getString(1));
        }
        return canaux;
    }

    CompletionStage<String> synthese(UUID id) {
        return session.executeAsync("SELECT synthese, auteur FROM bourses.traces WHERE id = ?", id)
                .thenApply(lignes -> lignes.one().getString("synthese"));
    }

    CompletionStage<String> auteur(UUID id) {
        return session.executeAsync("SELECT synthese, auteur FROM bourses.traces WHERE id = ?", id)
                .thenApply(lignes -> lignes.one().getString("auteur"));
    }

    String commentaire(UUID id) {
        return session.execute("SELECT commentaire FROM bourses.commentaires WHERE id = ?", id)
                .one()
                .getString("commentaire");
    }
}
