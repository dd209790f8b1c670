package fr.bibliotheques.divers;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
import org.mvel2.MVEL;
import org.springframework.security.core.*;
import org.springframework.security.core.authority.*;
import org.springframework.security.core.userdetails.*;
import org.springframework.security.authentication.*;
import org.springframework.security.core.context.SecurityContextHolder;
class Divers {
    ChatModel ia; Dossiers dossiers; Instructeur instructeur;
    void fonction(String ref) { String a = ia.chat("Avis"); if (Fonctions.REFUS_AUTO.isActive()) dossiers.refuser(ref); }
    void fonctionEtAvis(String ref) { String a = ia.chat("Avis"); if (Fonctions.REFUS_AUTO.isActive() && a.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void mvel(String ref) { Map<String, Object> v = new HashMap<>(); v.put("avis", ia.chat("Avis")); if ((Boolean) MVEL.eval("avis == 'NON'", v)) dossiers.refuser(ref); } // CHARTE-501
    void mvelCompile(String ref) { Map<String, Object> v = new HashMap<>(); v.put("avis", ia.chat("Avis")); java.io.Serializable s = MVEL.compileExpression("avis == 'NON'"); if ((Boolean) MVEL.executeExpression(s, v)) dossiers.refuser(ref); } // CHARTE-501
    void mvelEtape(String ref) { Map<String, Object> v = new HashMap<>(); v.put("etape", dossiers.lire(ref).getEtape()); ia.chat("x"); if (MVEL.evalToBoolean("etape == 'x'", v)) dossiers.refuser(ref); }
    void mvelNom(String ref) { ia.chat("R " + MVEL.eval("u.nom", Map.of("u", dossiers.lire(ref)))); } // CHARTE-401
    List<GrantedAuthority> roles(String u) { return List.of(new SimpleGrantedAuthority(ia.chat("Rôle de " + u))); }
    void roleDeLaReponse(String u) { Authentication a = new UsernamePasswordAuthenticationToken(u, "x", roles(u)); for (GrantedAuthority g : a.getAuthorities()) if (g.getAuthority().equals("BANNI")) dossiers.refuser(u); } // CHARTE-501
    void roleDeLaReponseListe(String u) { if (AuthorityUtils.authorityListToSet(AuthorityUtils.createAuthorityList(ia.chat("x"))).contains("BANNI")) dossiers.refuser(u); } // CHARTE-501
    void utilisateur(String u) { UserDetails d = User.withUsername(u).password("x").roles(ia.chat("Rôle")).build(); if (d.getAuthorities().stream().anyMatch(g -> g.getAuthority().equals("BANNI"))) dossiers.refuser(u); } // CHARTE-501
    void utilisateurNom(String u) { UserDetails d = User.withUsername(u).password("x").roles(ia.chat("Rôle")).build(); if (d.getUsername().equals("racine")) dossiers.refuser(u); }
    void roleFixe(String u) { Authentication a = new UsernamePasswordAuthenticationToken(u, ia.chat("x"), List.of(new SimpleGrantedAuthority("ROLE_USER"))); for (GrantedAuthority g : a.getAuthorities()) if (g.getAuthority().equals("BANNI")) dossiers.refuser(u); }
    void auContexte(String u) { SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(u, "x", roles(u))); }
    void duContexte(String u) { if (SecurityContextHolder.getContext().getAuthentication().getAuthorities().contains(new SimpleGrantedAuthority("BANNI"))) dossiers.refuser(u); } // CHARTE-501
}
