/** Today where the reader is, in the form that a style wants. */
export function today(form: string | undefined): string {
  const now = new Date();
  if (form === 'en') return now.toLocaleDateString('en-US', { dateStyle: 'long' });
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  if (form === 'zh') return `${year}年${month}月${day}日`;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
