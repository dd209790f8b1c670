package fr.bibliotheques.textes;
import com.jayway.jsonpath.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
class ParJsonPath {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParJsonPath(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void courriel(String corps) { String c = JsonPath.read(corps, "$.email"); ia.chat("Résume " + c); } // CHARTE-401
    void courrielDuDocument(String corps) { String c = JsonPath.parse(corps).read("$.client.email"); ia.chat("Résume " + c); } // CHARTE-401
    void theme(String corps) { String c = JsonPath.read(corps, "$.theme"); ia.chat("Résume " + c); }
    void avis(String ref) { String a = JsonPath.read(ia.chat("Avis"), "$.avis"); if (a.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void note(String ref) { DocumentContext d = JsonPath.parse(ia.chat("Avis")); if (d.read("$.note", Double.class) < 0.5) dossiers.refuser(ref); } // CHARTE-501
    void avisValide(String ref) { String a = JsonPath.read(ia.chat("Avis"), "$.avis"); if (instructeur.confirme(a)) dossiers.refuser(ref); }
}
