package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Properties;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** What a container gives back, and what it does not. */
final class Containers {
    static final class RemovedAt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> list = new ArrayList<>();
            list.add("sûr");
            list.add(req.getParameter("name"));
            list.add("aussi sûr");
            list.remove(0);
            resp.getWriter().println(list.get(0)); // CHARTE-605
            resp.getWriter().println(list.get(1));
        }
    }

    static final class MapKeys extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HashMap<String, Object> map = new HashMap<>();
            map.put("keyA", "a value");
            map.put("keyB", req.getParameter("name"));
            map.put("keyC", "another value");
            String bar = (String) map.get("keyB");
            resp.getWriter().println(bar); // CHARTE-605
            bar = (String) map.get("keyA");
            resp.getWriter().println(bar);
        }
    }

    static final class MapOverwritten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> map = new TreeMap<>();
            map.put("a", req.getParameter("name"));
            map.put("a", "sûr");
            resp.getWriter().println(map.get("a"));
            map.put("b", req.getParameter("name"));
            map.remove("b");
            resp.getWriter().println(map.getOrDefault("b", "rien"));
        }
    }

    static final class MapWalked extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("a", req.getParameter("name"));
            for (Map.Entry<String, String> entry : map.entrySet()) {
                resp.getWriter().println(entry.getKey());
                resp.getWriter().println(entry.getValue()); // CHARTE-605
            }
            for (String key : map.keySet()) {
                resp.getWriter().println(map.get(key)); // CHARTE-605
            }
        }
    }

    static final class TaintedKey extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String> map = new HashMap<>();
            map.put(req.getParameter("name"), "sûr");
            resp.getWriter().println(map.keySet().iterator().next()); // CHARTE-605
            resp.getWriter().println(map.values().iterator().next());
        }
    }

    static final class Tables extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Hashtable<String, String> table = new Hashtable<>();
            table.put("a", "sûr");
            table.put("b", req.getParameter("name"));
            resp.getWriter().println(table.get("a"));
            resp.getWriter().println(table.elements().nextElement()); // CHARTE-605
            ConcurrentHashMap<String, String> other = new ConcurrentHashMap<>();
            other.putIfAbsent("c", req.getParameter("name"));
            resp.getWriter().println(other.get("c")); // CHARTE-605
            resp.getWriter().println(other.get("d"));
            Properties properties = new Properties();
            properties.setProperty("nom", req.getParameter("name"));
            properties.setProperty("titre", "sûr");
            resp.getWriter().println(properties.getProperty("nom")); // CHARTE-605
            resp.getWriter().println(properties.getProperty("titre"));
            resp.getWriter().println(properties.getProperty("pied", "sûr"));
        }
    }

    static final class Ends extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            LinkedList<String> list = new LinkedList<>();
            list.addLast(req.getParameter("name"));
            list.addFirst("sûr");
            resp.getWriter().println(list.getFirst());
            resp.getWriter().println(list.getLast()); // CHARTE-605
            list.removeLast();
            resp.getWriter().println(list.getLast());
        }
    }

    static final class Queues extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Queue<String> queue = new LinkedBlockingQueue<>();
            queue.offer("sûr");
            queue.offer(req.getParameter("name"));
            resp.getWriter().println(queue.poll());
            resp.getWriter().println(queue.poll()); // CHARTE-605
            Deque<String> deque = new ArrayDeque<>();
            deque.push("sûr");
            deque.push(req.getParameter("name"));
            resp.getWriter().println(deque.pop()); // CHARTE-605
            resp.getWriter().println(deque.pop());
            PriorityQueue<String> sorted = new PriorityQueue<>();
            sorted.add(req.getParameter("name"));
            sorted.add("a");
            resp.getWriter().println(sorted.peek()); // CHARTE-605
        }
    }

    static final class Stacks extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stack<String> stack = new Stack<>();
            stack.push(req.getParameter("name"));
            stack.push("sûr");
            resp.getWriter().println(stack.peek());
            stack.pop();
            resp.getWriter().println(stack.peek()); // CHARTE-605
            Vector<String> vector = new Vector<>();
            vector.addElement("sûr");
            vector.add(req.getParameter("name"));
            resp.getWriter().println(vector.elementAt(0));
            resp.getWriter().println(vector.lastElement()); // CHARTE-605
        }
    }

    static final class Nested extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<LinkedList<String>> lists = new ArrayList<>();
            LinkedList<String> first = new LinkedList<>();
            first.addLast(req.getParameter("name"));
            LinkedList<String> second = new LinkedList<>();
            second.addLast("abc");
            lists.add(first);
            lists.add(second);
            resp.getWriter().println(lists.get(0).getLast()); // CHARTE-605
            resp.getWriter().println(lists.get(1).getLast());
            Map<String, List<String>> map = new HashMap<>();
            map.computeIfAbsent("a", key -> new ArrayList<>()).add(req.getParameter("name"));
            map.computeIfAbsent("b", key -> new ArrayList<>()).add("sûr");
            resp.getWriter().println(map.get("a").get(0)); // CHARTE-605
            resp.getWriter().println(map.get("b").get(0));
        }
    }

    static final class ArrayOfCollections extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Object[] array = new Object[2];
            List<String> list = new LinkedList<>();
            list.add(req.getParameter("name"));
            array[0] = list;
            array[1] = Arrays.asList("sûr");
            resp.getWriter().println(((List<?>) array[0]).get(0)); // CHARTE-605
            resp.getWriter().println(((List<?>) array[1]).get(0));
        }
    }

    static final class Iterated extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Set<String> set = new HashSet<>();
            set.add(req.getParameter("name"));
            Iterator<String> iterator = set.iterator();
            while (iterator.hasNext()) {
                resp.getWriter().println(iterator.next()); // CHARTE-605
            }
            List<String> list = new ArrayList<>(List.of("a", "b"));
            for (ListIterator<String> it = list.listIterator(); it.hasNext(); ) {
                resp.getWriter().println(it.next());
                it.set("c");
            }
        }
    }

    static final class Emptied extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> list = new ArrayList<>();
            list.add(req.getParameter("name"));
            list.clear();
            list.add("sûr");
            resp.getWriter().println(list.get(0));
        }
    }

    static final class Replaced extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> list = new ArrayList<>();
            list.add(req.getParameter("name"));
            list.set(0, "sûr");
            resp.getWriter().println(list.get(0));
            list.set(0, req.getParameter("name"));
            resp.getWriter().println(list); // CHARTE-605
        }
    }

    static final class Copied extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> list = new ArrayList<>();
            list.add(req.getParameter("name"));
            List<String> copy = Collections.unmodifiableList(new ArrayList<>(list));
            resp.getWriter().println(copy.get(0)); // CHARTE-605
            String[] array = copy.toArray(new String[0]);
            resp.getWriter().println(array[0]); // CHARTE-605
            String[] part = Arrays.copyOf(new String[] {"a", "b"}, 1);
            resp.getWriter().println(part[0]);
        }
    }

    static final class ArrayCells extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] cells = new String[3];
            cells[0] = "sûr";
            cells[1] = req.getParameter("name");
            resp.getWriter().println(cells[0]);
            resp.getWriter().println(cells[1]); // CHARTE-605
            cells[1] = "sûr";
            resp.getWriter().println(cells[1]);
            String[][] grid = new String[2][2];
            grid[0][1] = req.getParameter("name");
            resp.getWriter().println(grid[0][1]); // CHARTE-605
            resp.getWriter().println(grid[1][1]);
        }
    }

    static final class Shifted extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] from = {"sûr", req.getParameter("name")};
            String[] to = new String[2];
            System.arraycopy(from, 0, to, 0, 2);
            resp.getWriter().println(to[1]); // CHARTE-605
            int index = 5 - 4;
            resp.getWriter().println(from[index]); // CHARTE-605
            resp.getWriter().println(from[index - 1]);
        }
    }
}
