package io.duizhao.transcript.turn;

import io.duizhao.text.WordSet;
import java.util.Locale;
import java.util.Set;

/** Words that stand before a colon in articles and are no speakers. */
final class Headwords {
  private static final Set<String> ALL =
      WordSet.of(
          "注 注意 备注 提示 总结 结论 摘要 导读 导语 简介 内容提要 内容简介 编者按 背景 要点 原文 译文 原因 结果 目标 方法"
              + " 优点 缺点 第一 第二 第三 第四 第五 其一 其二 首先 其次 再次 最后 另外 此外 重点 关键 参考 来源 链接 目录"
              + " 亮点 不足 优势 劣势 特点 功能 场景 应用 价格 定价 评价 点评 建议 案例 问题 方案 步骤 影响 意义 成本 风险 机会"
              + " 挑战 现状 趋势 数据 时间 地点 人物 主题 标题 内容 说明 定义 概念 例子 示例 事实 观点 核心 结语 前言 正文 附录"
              + " 图源 图注 字幕 片头 片尾 音乐 彩蛋 更正 声明 提要 关键词 标签 延伸 补充 小结 后记 序言 引言 场景一 场景二"
              + " 速度 质量 效果 效率 难点 痛点 重要性 可能性 方法一 方法二 好处 坏处 预算 计划 任务 待办 结论是 原因是 也就是说"
              + " 換句話說 换句话说 也就是 简单来说 一句话 背景介绍 適用場景 适用场景 適用 适用 优先级 状态 进度 日期 星期"
              + " note notes summary tip tips warning example examples conclusion background abstract introduction"
              + " source sources references p.s. ps update first second third finally important pros cons fact"
              + " problem solution result results step goal goals method context price cost speed quality disclaimer"
              + " sponsor sponsors links timestamps outline chapters");

  private Headwords() {}

  static boolean contains(String name) {
    return ALL.contains(name.toLowerCase(Locale.ROOT));
  }
}
