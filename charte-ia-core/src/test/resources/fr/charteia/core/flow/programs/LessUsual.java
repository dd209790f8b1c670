package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import javax.xml.parsers.*;
import org.w3c.dom.*;
import org.xml.sax.InputSource;

/** Calls of the JDK that programs make less often, each with what it gives back, keeps, or says. */
class LessUsual {
    void push() {
        Stack<String> s = new Stack<>();
        Ia.envoyer(s.push(Donnees.nom())); // 401
    }
    void push_of_another() {
        Stack<String> s = new Stack<>();
        s.push(Donnees.nom());
        Ia.envoyer(s.push("x"));
    }
    void exchange() {
        AtomicReference<String> a = new AtomicReference<>(Donnees.nom());
        Ia.envoyer(a.compareAndExchange("x", "y")); // 401
    }
    void exchange_after() {
        AtomicReference<String> a = new AtomicReference<>("x");
        a.compareAndExchange("x", Donnees.nom());
        Ia.envoyer(a.get()); // 401
    }
    void exchange_of_another() {
        AtomicReference<String> a = new AtomicReference<>("x");
        Ia.envoyer(a.compareAndExchange("x", Donnees.nom()));
    }
    void exchange_in_an_array() {
        AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2);
        a.set(0, Donnees.nom());
        Ia.envoyer(a.compareAndExchange(0, "x", "y")); // 401
    }
    void swap_in_an_array() {
        AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2);
        a.set(0, Ia.demander("x"));
        if (a.compareAndSet(0, "oui", "y")) Decisions.delivrer("x"); // 501
    }
    void number_exchanged() {
        AtomicInteger a = new AtomicInteger(Ia.demander("x").length());
        if (a.compareAndExchange(1, 2) == 1) Decisions.delivrer("x"); // 501
    }
    void drain() {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        if (Ia.demander("x").equals("oui")) q.add("a");
        List<String> l = new ArrayList<>();
        if (q.drainTo(l) > 0) Decisions.delivrer("x"); // 501
    }
    void drained_and_asked() {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        if (Ia.demander("x").equals("oui")) q.add("a");
        List<String> l = new ArrayList<>();
        q.drainTo(l);
        if (!l.isEmpty()) Decisions.delivrer("x"); // 501
    }
    void drained_in_any_case() {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        q.add(Ia.demander("x"));
        List<String> l = new ArrayList<>();
        if (q.drainTo(l) > 0) Decisions.delivrer("x");
    }
    void removed_or_not() {
        Vector<String> v = new Vector<>();
        v.add(Ia.demander("x"));
        if (v.removeElement("oui")) Decisions.delivrer("x"); // 501
    }
    void count_of_elements() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Ia.demander("x"))));
        if (d.getElementsByTagName("accepte").getLength() > 0) Decisions.delivrer("x"); // 501
    }
    void attribute_or_not() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Ia.demander("x"))));
        if (d.getDocumentElement().hasAttribute("accepte")) Decisions.delivrer("x"); // 501
    }
    void children_or_not() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Ia.demander("x"))));
        if (d.getDocumentElement().hasChildNodes()) Decisions.delivrer("x"); // 501
    }
    void name_of_an_element() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Ia.demander("x"))));
        if (d.getDocumentElement().getTagName().equals("accepte")) Decisions.delivrer("x"); // 501
    }
    void attribute_that_is_null() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Ia.demander("x"))));
        if (d.getDocumentElement().getAttributeNode("a") != null) Decisions.delivrer("x"); // 501
    }
    void count_is_no_data() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(Donnees.nom())));
        Ia.envoyer("" + d.getElementsByTagName("x").getLength());
    }
    void processing_instruction() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Ia.envoyer(d.createProcessingInstruction("a", Donnees.nom()).getData()); // 401
    }
    void cipher() throws Exception {
        javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("AES");
        c.update(Donnees.nom().getBytes());
        Ia.envoyer(c.doFinal()); // 401
    }
    void cipher_to_an_array() throws Exception {
        javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("AES");
        byte[] out = new byte[100];
        c.doFinal(Donnees.nom().getBytes(), 0, 10, out);
        Ia.envoyer(out); // 401
    }
    void encoder() throws Exception {
        java.nio.ByteBuffer b = java.nio.ByteBuffer.allocate(100);
        java.nio.charset.StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(Donnees.nom()), b, true);
        Ia.envoyer(b.array()); // 401
    }
    void decoder() throws Exception {
        java.nio.CharBuffer b = java.nio.CharBuffer.allocate(100);
        java.nio.charset.StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(Donnees.nom().getBytes()), b, true);
        Ia.envoyer(b.flip().toString()); // 401
    }
    void task() throws Exception {
        FutureTask<String> t = new FutureTask<>(() -> {}, Donnees.nom());
        t.run();
        Ia.envoyer(t.get()); // 401
    }
    void temporary_path() throws Exception {
        Path p = Files.createTempFile(Donnees.nom(), ".txt");
        Ia.envoyer(p.toString()); // 401
    }
    void temporary_file() throws Exception {
        File p = File.createTempFile(Donnees.nom(), ".txt");
        Ia.envoyer(p.getName()); // 401
    }
    void copied_to() throws Exception {
        Path p = Files.copy(Path.of("a"), Path.of(Donnees.nom()));
        Ia.envoyer(p.toString()); // 401
    }
    void copied_from() throws Exception {
        Path p = Files.copy(Path.of(Donnees.nom()), Path.of("b"));
        Ia.envoyer(p.toString());
    }
    void moved_to() throws Exception {
        Path p = Files.move(Path.of("a"), Path.of(Donnees.nom()));
        Ia.envoyer(p.getFileName().toString()); // 401
    }
    void created() throws Exception {
        Path p = Files.createDirectories(Path.of(Donnees.nom()));
        Ia.envoyer(p.getFileName().toString()); // 401
    }
    void pipe() throws Exception {
        PipedWriter w = new PipedWriter();
        PipedReader r = new PipedReader(w);
        w.write(Donnees.nom());
        Ia.envoyer(new BufferedReader(r).readLine()); // 401
    }
    void pipe_from_the_reader() throws Exception {
        PipedReader r = new PipedReader();
        PipedWriter w = new PipedWriter(r);
        w.write(Donnees.nom());
        Ia.envoyer(new BufferedReader(r).readLine()); // 401
    }
    void pipe_of_bytes() throws Exception {
        PipedOutputStream w = new PipedOutputStream();
        PipedInputStream r = new PipedInputStream();
        r.connect(w);
        w.write(Donnees.nom().getBytes());
        Ia.envoyer(new String(r.readAllBytes())); // 401
    }
    void read_by_a_static_method() throws Exception {
        Ia.envoyer(DataInputStream.readUTF(new DataInputStream(new ByteArrayInputStream(Donnees.nom().getBytes())))); // 401
    }
    void event_source() {
        Ia.envoyer(new java.beans.PropertyChangeEvent(Donnees.nom(), "a", 1, 2).getSource()); // 401
    }
    void event_object() {
        Ia.envoyer(new EventObject(Donnees.nom()).getSource()); // 401
    }
    void defaults_of_properties() {
        Properties d = new Properties();
        d.setProperty("a", Donnees.nom());
        Ia.envoyer(new Properties(d).getProperty("a")); // 401
    }
    void formatted_record() {
        java.util.logging.LogRecord r = new java.util.logging.LogRecord(java.util.logging.Level.INFO, Donnees.nom());
        Ia.envoyer(new java.util.logging.SimpleFormatter().format(r)); // 401
    }
    void host() throws Exception {
        Ia.envoyer(java.net.InetAddress.getByName(Donnees.nom()).getHostName()); // 401
    }
    void socket_address() throws Exception {
        Ia.envoyer(new java.net.InetSocketAddress(Donnees.nom(), 80).getHostString()); // 401
    }
    void first_entry_of_a_parameter() {
        TreeMap<String,String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(premiere(m).getValue()); // 401
    }
    static Map.Entry<String,String> premiere(TreeMap<String,String> m) {
        return m.firstEntry();
    }
    void last_entry_of_a_parameter() {
        TreeMap<String,String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(retire(m).getValue()); // 401
    }
    static Map.Entry<String,String> retire(NavigableMap<String,String> m) {
        return m.pollLastEntry();
    }
    void kind_of_token() throws Exception {
        StreamTokenizer t = new StreamTokenizer(new StringReader(Ia.demander("x")));
        if (t.nextToken() == StreamTokenizer.TT_NUMBER) Decisions.delivrer("x"); // 501
    }
    void length_of_an_array() {
        Object a = Ia.demander("x").split(",");
        if (java.lang.reflect.Array.getLength(a) > 2) Decisions.delivrer("x"); // 501
    }
    void before_in_a_list() {
        ListIterator<String> i = Arrays.asList(Ia.demander("x").split(",")).listIterator(2);
        if (i.hasPrevious()) Decisions.delivrer("x");
    }
    void left_in_a_buffer() {
        java.nio.CharBuffer b = java.nio.CharBuffer.wrap(Ia.demander("x"));
        if (b.remaining() > 3) Decisions.delivrer("x"); // 501
    }
    void script() throws Exception {
        javax.script.ScriptEngine e = new javax.script.ScriptEngineManager().getEngineByName("js");
        e.put("a", Ia.demander("x"));
        if ((Boolean) e.eval("a == 'oui'")) Decisions.delivrer("x"); // 501
    }
    void script_of_data() throws Exception {
        javax.script.ScriptEngine e = new javax.script.ScriptEngineManager().getEngineByName("js");
        e.put("a", Donnees.nom());
        Ia.envoyer(e.eval("'Bonjour ' + a")); // 401
    }
    void script_with_bindings() throws Exception {
        javax.script.ScriptEngine e = new javax.script.ScriptEngineManager().getEngineByName("js");
        javax.script.Bindings b = e.createBindings();
        b.put("a", Donnees.nom());
        Ia.envoyer(e.eval("'Bonjour ' + a", b)); // 401
    }
    void script_is_data() throws Exception {
        javax.script.ScriptEngine e = new javax.script.ScriptEngineManager().getEngineByName("js");
        Ia.envoyer(e.eval(Donnees.nom())); // 401
    }
    void event_written() throws Exception {
        StringWriter w = new StringWriter();
        javax.xml.stream.XMLEventFactory.newInstance().createCharacters(Donnees.nom()).writeAsEncodedUnicode(w);
        Ia.envoyer(w.toString()); // 401
    }
    void array_of_sql(java.sql.Connection c) throws Exception {
        Ia.envoyer(c.createArrayOf("text", new Object[] { Donnees.nom() }).getArray()); // 401
    }
    static class Lecteur extends org.xml.sax.helpers.DefaultHandler {
        boolean oui;
        int n;
        String nom = "";
        public void startElement(String u, String l, String q, org.xml.sax.Attributes a) {
            n++;
            if (q.equals("oui")) oui = true;
            if (a.getIndex("x") >= 0) nom = "y";
        }
    }
    void sax() throws Exception {
        Lecteur h = new Lecteur();
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(Ia.demander("x"))), h);
        if (h.oui) Decisions.delivrer("x"); // 501
    }
    void elements_counted() throws Exception {
        Lecteur h = new Lecteur();
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(Ia.demander("x"))), h);
        if (h.n > 3) Decisions.delivrer("x"); // 501
    }
    void index_of_an_attribute() throws Exception {
        Lecteur h = new Lecteur();
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(Ia.demander("x"))), h);
        if (h.nom.equals("y")) Decisions.delivrer("x"); // 501
    }
    void another_document() throws Exception {
        Lecteur h = new Lecteur();
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader("<a/>")), h);
        if (h.oui) Decisions.delivrer("x");
    }
    void names_are_no_data() throws Exception {
        Lecteur h = new Lecteur();
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(Donnees.nom())), h);
        Ia.envoyer(h.nom + h.n);
    }
    void stax() throws Exception {
        javax.xml.stream.XMLStreamReader r = javax.xml.stream.XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(Ia.demander("x")));
        while (r.hasNext()) {
            if (r.next() == 1 && r.getLocalName().equals("oui")) Decisions.delivrer("x"); // 501
        }
    }
    void document_of_ours() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element e = d.createElement("a");
        e.setAttribute("x", Ia.demander("x"));
        if (e.getTagName().equals("a")) Decisions.delivrer("x");
    }
    void only_peeked(List<String> l) { l.stream().peek(s -> Ia.envoyer(Donnees.nom())); } // KNOWN: invents 401, a stream that nothing ends is taken to run
    static <T> List<T> only(Class<T> c, List<?> l) { return l.stream().filter(c::isInstance).map(c::cast).toList(); }
    void of_a_class() { Ia.envoyer(only(Integer.class, List.of(Donnees.nom(), 3))); } // KNOWN: invents 401, of which class an element is asked to be by a class that is passed is not told
    void by_a_duration() { if (java.time.Duration.ofHours(2).toMinutes() < 60) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, what durations and dates of constants come to is not computed
}
