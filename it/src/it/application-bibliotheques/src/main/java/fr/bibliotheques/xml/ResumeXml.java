package fr.bibliotheques.xml;
import jakarta.xml.bind.annotation.*;
@XmlRootElement @XmlAccessorType(XmlAccessType.FIELD)
public class ResumeXml { @XmlElement public String theme; @fr.charteia.annotations.DonneesPersonnelles @XmlTransient public String secret; }
