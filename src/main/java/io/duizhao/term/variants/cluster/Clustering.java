package io.duizhao.term.variants.cluster;

import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins nodes by their links, the surest first, unless something forbids it. */
public final class Clustering {
  private static final Comparator<Joint> SUREST_FIRST =
      Comparator.comparingDouble((Joint joint) -> -joint.link.weight())
          .thenComparing(joint -> joint.link.reason())
          .thenComparing(Joint::left)
          .thenComparing(Joint::right);

  private final Map<Node, Group> groups = new TreeMap<>();

  /** A link between nodes. */
  private record Joint(Node left, Node right, Link link) {}

  /** Nodes that name one thing, and the links that joined them. */
  public static final class Group {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private double weakestJoint = 1;

    /** Returns the least weight of the links that joined nodes, from 0 to 1. */
    double weakestJoint() {
      return weakestJoint;
    }

    List<Node> nodes() {
      return nodes;
    }

    /** Returns the links that joined it. */
    public List<Link> links() {
      return links;
    }
  }

  /** Returns the groups of the linked nodes, by their first nodes. */
  public static List<Group> of(List<Link> links, People people, CannotLinks cannot, double least) {
    Clustering clustering = new Clustering();
    List<Joint> joints = new ArrayList<>();
    for (Link link : links) {
      if (link.weight() >= least && !link.left().equals(link.right())) {
        for (Node left : people.nodes(link.left(), link.leftDocument())) {
          for (Node right : people.nodes(link.right(), link.rightDocument())) {
            joints.add(new Joint(left, right, link));
          }
        }
      }
    }
    joints.sort(SUREST_FIRST);
    joints.forEach(joint -> clustering.join(joint, cannot));
    return clustering.groups.values().stream().distinct().toList();
  }

  private Group group(Node node) {
    return groups.computeIfAbsent(
        node,
        n -> {
          Group group = new Group();
          group.nodes.add(n);
          return group;
        });
  }

  private void join(Joint joint, CannotLinks cannot) {
    Group left = group(joint.left);
    Group right = group(joint.right);
    if (left.equals(right)) {
      left.links.add(joint.link);
    } else if (cannot.mayJoin(left.nodes, right.nodes)) {
      left.nodes.addAll(right.nodes);
      left.links.addAll(right.links);
      left.links.add(joint.link);
      left.weakestJoint = joint.link.weight();
      right.nodes.forEach(node -> groups.put(node, left));
    }
  }
}
