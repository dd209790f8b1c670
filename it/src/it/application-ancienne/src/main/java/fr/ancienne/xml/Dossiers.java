package fr.ancienne.xml;
import fr.ancienne.commun.*;
import org.dom4j.*; import org.dom4j.io.*; import java.io.*; import java.util.*; import javax.xml.parsers.*; import javax.xml.stream.*; import javax.xml.xpath.*; import org.xml.sax.*; import org.xml.sax.helpers.DefaultHandler;
public class Dossiers {
    public void dom4j(File f) throws Exception {
        Document d = new SAXReader().read(f);
        Element u = d.getRootElement().element("usager");
        IA.M.chat(u.elementText("email")); // CHARTE-401
        IA.M.chat(u.elementText("rubrique"));
        IA.M.chat(u.attributeValue("email")); // CHARTE-401
        for (Iterator i = u.elementIterator("piece"); i.hasNext();) { Element p = (Element) i.next(); IA.M.chat(p.getText()); }
        IA.M.chat(d.valueOf("//usager/email")); // CHARTE-401
        IA.M.chat(((Element) d.selectSingleNode("//usager")).elementTextTrim("telephone")); // CHARTE-401
    }
    public void jdom(File f) throws Exception {
        org.jdom2.Element r = new org.jdom2.input.SAXBuilder().build(f).getRootElement();
        IA.M.chat(r.getChildText("email")); // CHARTE-401
        IA.M.chat(r.getChild("email").getText()); // CHARTE-401
        IA.M.chat(r.getChildText("rubrique"));
        IA.M.chat(r.getAttributeValue("telephone")); // CHARTE-401
    }
    public void dom(File f) throws Exception {
        org.w3c.dom.Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(f);
        IA.M.chat(d.getElementsByTagName("email").item(0).getTextContent()); // CHARTE-401
        IA.M.chat(d.getElementsByTagName("email").item(0).getFirstChild().getNodeValue()); // CHARTE-401
        IA.M.chat(d.getElementsByTagName("rubrique").item(0).getTextContent());
        IA.M.chat(d.getDocumentElement().getAttribute("email")); // CHARTE-401
        javax.xml.xpath.XPath x = XPathFactory.newInstance().newXPath();
        IA.M.chat(x.evaluate("/dossier/email", d)); // CHARTE-401
        IA.M.chat(x.evaluate("/dossier/rubrique", d));
    }
    public void stax(InputStream in) throws Exception {
        XMLStreamReader r = XMLInputFactory.newInstance().createXMLStreamReader(in); String email = null; String rub = null;
        while (r.hasNext()) { if (r.next() == XMLStreamConstants.START_ELEMENT) { if ("email".equals(r.getLocalName())) email = r.getElementText(); else if ("rubrique".equals(r.getLocalName())) rub = r.getElementText(); } }
        IA.M.chat(rub);
        r.next(); IA.M.chat(r.getAttributeValue(null, "email")); // CHARTE-401
        IA.M.chat(r.getAttributeValue(null, "rubrique"));
    }
    static class Lecteur extends DefaultHandler {
        Usager u = new Usager(); StringBuffer b = new StringBuffer(); List<Usager> tous = new ArrayList<Usager>();
        public void startElement(String uri, String l, String q, Attributes a) { b.setLength(0); if (q.equals("usager")) { u = new Usager(); u.setRubrique(a.getValue("rubrique")); } }
        public void characters(char[] c, int s, int n) { b.append(c, s, n); }
        public void endElement(String uri, String l, String q) { if (q.equals("nom")) u.setNom(b.toString()); else if (q.equals("usager")) tous.add(u); }
    }
    public void sax(InputStream in) throws Exception {
        Lecteur h = new Lecteur(); SAXParserFactory.newInstance().newSAXParser().parse(in, h);
        for (Usager u : h.tous) IA.M.chat(u.getNom()); // CHARTE-401
        for (Usager u : h.tous) IA.M.chat(u.getRubrique());
    }
    public void reponse() throws Exception {
        String r = IA.M.chat("reponds en xml");
        Document d = DocumentHelper.parseText(r);
        if ("OUI".equals(d.getRootElement().elementText("decision"))) Droits.accorder("x", "m"); // CHARTE-501
        org.w3c.dom.Document w = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(r)));
        if (w.getElementsByTagName("decision").item(0).getTextContent().equals("OUI")) Droits.accorder("x", "n"); // CHARTE-501
        javax.xml.xpath.XPath x = XPathFactory.newInstance().newXPath();
        if (x.evaluate("/d", new InputSource(new StringReader(r))).equals("OUI")) Droits.accorder("x", "o"); // CHARTE-501
    }
}
