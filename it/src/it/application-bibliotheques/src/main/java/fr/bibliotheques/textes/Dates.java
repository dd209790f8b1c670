package fr.bibliotheques.textes;
import fr.bibliotheques.commun.*;
import fr.charteia.annotations.*;
import dev.langchain4j.model.chat.ChatModel;
import org.joda.time.*;
import org.joda.time.format.*;
class Dates {
    private final ChatModel ia; private final Dossiers dossiers; @DonneesPersonnelles(Categorie.ETAT_CIVIL) LocalDate naissance; LocalDate depot; @DonneesPersonnelles DateTime venue;
    Dates(ChatModel ia, Dossiers d) { this.ia = ia; dossiers = d; }
    void texte() { ia.chat("Né le " + naissance.toString("dd/MM/yyyy")); } // CHARTE-401
    void format() { ia.chat("Né le " + DateTimeFormat.forPattern("dd/MM/yyyy").print(naissance)); } // CHARTE-401
    void annee() { ia.chat("Né en " + naissance.getYear()); } // CHARTE-401
    void plus() { ia.chat("Majeur le " + naissance.plusYears(18).dayOfMonth().withMaximumValue()); } // CHARTE-401
    void depot() { ia.chat("Déposé le " + depot.toString("dd/MM/yyyy")); }
    void autre() { ia.chat("Dû le " + depot.plusDays(30).toDateTimeAtStartOfDay().getMillis()); }
    void venu() { ia.chat("Venu " + new Interval(venue, Days.ONE).toString()); } // CHARTE-401
    void age() { ia.chat("Âge " + Years.yearsBetween(naissance, LocalDate.now()).getYears()); } // CHARTE-401
    void delai(String ref) { LocalDate d = LocalDate.parse(ia.chat("Date limite ?")); if (d.isBefore(LocalDate.now())) dossiers.refuser(ref); } // CHARTE-501
    void delaiFormat(String ref) { DateTime d = DateTimeFormat.forPattern("dd/MM/yyyy").parseDateTime(ia.chat("Date limite ?")); if (Days.daysBetween(d, DateTime.now()).getDays() > 3) dossiers.refuser(ref); } // CHARTE-501
    void delaiDepot(String ref) { if (Days.daysBetween(depot, LocalDate.now()).getDays() > 60) dossiers.refuser(ref); }
}
