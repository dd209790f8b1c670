package fr.bibliotheques.xml;
import fr.charteia.annotations.*;
import jakarta.xml.bind.annotation.*;
@XmlRootElement(name = "dossier") @XmlAccessorType(XmlAccessType.FIELD)
public class DossierXml {
    @DonneesPersonnelles @XmlElement(name = "n") public String nom;
    @XmlElement public String theme; @XmlAttribute public String avis; @XmlElement public String etape; @DonneesPersonnelles @XmlTransient public String secret;
}
