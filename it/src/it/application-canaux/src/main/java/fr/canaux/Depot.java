package fr.canaux;

import dev.langchain4j.model.chat.ChatModel;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Les candidatures, dans une base que jOOQ interroge. */
public class Depot {
    private static final Table<Record> CANDIDATURE = DSL.table(DSL.name("candidature"));
    private static final Field<Long> NUMERO = DSL.field(DSL.name("candidature", "numero"), Long.class);
    private static final Field<String> COURRIEL = DSL.field(DSL.name("candidature", "courriel"), String.class);
    private static final Field<String> POSTE = DSL.field(DSL.name("candidature", "poste"), String.class);
    private static final Field<String> STATUT = DSL.field(DSL.name("candidature", "statut"), String.class);
    private static final Field<String> RESUME = DSL.field(DSL.name("candidature", "resume"), String.class);

    private final DSLContext base;
    private final ChatModel modele = Modele.externe();

    public Depot(DSLContext base) {
        this.base = base;
    }

    public String ecrire(long numero) {
        Record ligne = base.selectFrom(CANDIDATURE).where(NUMERO.eq(numero)).fetchOne();
        String lettre = modele.chat("Écris à " + ligne.get(COURRIEL)); // CHARTE-401
        return lettre + modele.chat("Présente le poste " + ligne.get(POSTE));
    }

    public void trier(long numero, String piece) {
        String avis = modele.chat("Cette pièce suffit-elle ? " + piece);
        String statut = avis.startsWith("NON") ? "REFUSEE" : "ACCEPTEE";
        base.update(CANDIDATURE).set(STATUT, statut).where(NUMERO.eq(numero)).execute(); // CHARTE-501
        base.update(CANDIDATURE).set(RESUME, avis).where(NUMERO.eq(numero)).execute();
    }

    public void conclure(long numero, String statut) {
        base.update(CANDIDATURE).set(STATUT, statut).where(NUMERO.eq(numero)).execute();
    }
}
