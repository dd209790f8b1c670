package fr.bibliotheques.taches;
import org.jobrunr.jobs.lambdas.*;
public class DemandeAvis implements JobRequest {
    String ref, usager, avis; public DemandeAvis() {} public DemandeAvis(String r, String u, String a) { ref = r; usager = u; avis = a; }
    public Class<Traitement> getJobRequestHandler() { return Traitement.class; }
}
