package fr.bibliotheques.commun;
import fr.charteia.annotations.*;
public interface Instructeur {
    @DecisionHumaine(role = "instructeur") boolean confirme(String avis);
    @DecisionHumaine(role = "instructeur") String relire(String avis);
}
