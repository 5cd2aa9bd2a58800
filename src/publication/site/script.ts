/**
 * Filters the incidents of the first page by months and kind, and lets a person draw over the timeline to choose
 * months. A classic script, so that it runs from a disk; without it every incident is there to be read.
 */
export const siteScript = `
(function () {
  'use strict';
  var form = document.querySelector('.filters');
  if (!form) return;
  var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-group]'));
  var from = form.querySelector('[name=from]'), to = form.querySelector('[name=to]'), group = form.querySelector('[name=group]');
  var told = document.querySelector('[data-told]');
  var months = Array.prototype.map.call(from.options, function (option) { return option.value; }).filter(Boolean);
  var brushes = Array.prototype.slice.call(document.querySelectorAll('.brush'));
  function show() {
    var first = from.value, last = to.value, count = 0;
    if (first && last && first > last) { var swap = first; first = last; last = swap; }
    rows.forEach(function (row) {
      var begins = row.getAttribute('data-from'), ends = row.getAttribute('data-to');
      var inside = (!first || (ends && ends >= first)) && (!last || (begins && begins <= last)) && (!group.value || row.getAttribute('data-group') === group.value);
      row.hidden = !inside;
      if (inside) count++;
    });
    told.textContent = told.getAttribute('data-told').replace('{}', count).replace('{}', rows.length);
    brushes.forEach(function (brush) { mark(brush, first, last); });
    var wish = [['from', first], ['to', last], ['group', group.value]].filter(function (pair) { return pair[1]; });
    try { history.replaceState(null, '', location.href.split('#')[0] + (wish.length ? '#' + wish.map(function (pair) { return pair.join('='); }).join('&') : '')); } catch (error) {}
  }
  function ends(brush) {
    return { left: Number(brush.getAttribute('data-left')), right: Number(brush.getAttribute('data-right')), leftward: brush.getAttribute('data-leftward') === 'true' };
  }
  function mark(brush, first, last) {
    var chosen = brush.querySelector('.chosen'), at = ends(brush), width = (at.right - at.left) / months.length;
    chosen.hidden = !first && !last;
    var a = first ? Math.max(months.indexOf(first), 0) : 0, b = last ? months.indexOf(last) : months.length - 1;
    if (b < 0) b = months.length - 1;
    var start = at.leftward ? at.right - (b + 1) * width : at.left + a * width;
    chosen.style.left = 100 * start + '%';
    chosen.style.width = 100 * (b - a + 1) * width + '%';
  }
  brushes.forEach(function (brush) {
    var began = null;
    function monthAt(event) {
      var box = brush.getBoundingClientRect(), at = ends(brush);
      var along = ((event.clientX - box.left) / box.width - at.left) / (at.right - at.left);
      if (at.leftward) along = 1 - along;
      return months[Math.min(Math.max(Math.floor(along * months.length), 0), months.length - 1)];
    }
    brush.addEventListener('pointerdown', function (event) { began = monthAt(event); brush.setPointerCapture(event.pointerId); choose(event); });
    brush.addEventListener('pointermove', function (event) { if (began) choose(event); });
    brush.addEventListener('pointerup', function () { began = null; });
    brush.addEventListener('pointercancel', function () { began = null; });
    function choose(event) {
      var now = monthAt(event);
      from.value = began < now ? began : now;
      to.value = began < now ? now : began;
      show();
    }
  });
  form.addEventListener('change', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.querySelector('button').addEventListener('click', function () { from.value = to.value = group.value = ''; show(); });
  location.hash.slice(1).split('&').forEach(function (pair) {
    var parts = pair.split('='), field = { from: from, to: to, group: group }[parts[0]];
    if (field && Array.prototype.some.call(field.options, function (option) { return option.value === parts[1]; })) field.value = parts[1];
  });
  form.hidden = false;
  if (from.value || to.value || group.value) show();
})();
`;
